package nl.sluitend.infra.story;

import java.util.List;
import java.util.Map;

/** Invite first: the inhabitant answers, sees what would be sent, and strikes what is optional. */
final class TheInhabitantsSay implements Chapter {

    @Override
    public String title() {
        return "Noor invites Amina and prepares the handover; Amina sees what would be sent and strikes a field";
    }

    @Override
    public void tell(Stage stage) throws Exception {
        var noor = stage.as("noor.uwv");
        var amina = stage.as("amina.inwoner");
        var inhabitant = stage.known("inhabitant");
        var wwCase = stage.known("wwCase");
        noor.does("inviteInhabitant", Map.of("inhabitant", inhabitant, "wwCase", wwCase, "channel", "LETTER"));
        var answered =
                amina.does("answerInvitation", Map.of("inhabitant", inhabitant, "wwCase", wwCase, "accepted", true));
        stage.sees(
                answered.at("/dossier/wwCases/0/invitationAccepted").asBoolean(),
                "Amina accepts the invitation",
                answered);
        var bare = noor.does(
                "prepareHandover",
                Map.of(
                        "inhabitant",
                        inhabitant,
                        "wwCase",
                        wwCase,
                        "payload",
                        List.of(Map.of("field", "CONTACT"), Map.of("field", "WW_END"))));
        stage.seesRefusal(bare, "required-fields-are-sent", "a handover without a next step");
        var prepared = noor.does(
                "prepareHandover",
                Map.of(
                        "inhabitant",
                        inhabitant,
                        "wwCase",
                        wwCase,
                        "payload",
                        List.of(
                                Map.of("field", "CONTACT"),
                                Map.of("field", "WW_END"),
                                Map.of("field", "LAST_OCCUPATION"),
                                Map.of("field", "WISHES", "text", "Wil graag buiten werken"),
                                Map.of("field", "NEXT_STEP", "text", "Kennismaken met de gemeente"))));
        stage.know("handover", prepared.path("created"));
        stage.sees(
                prepared.at("/dossier/handovers/0/state").asString().equals("PREPARED"),
                "the handover is prepared",
                prepared);
        var reviewed = amina.does(
                "reviewPayload",
                Map.of("inhabitant", inhabitant, "handover", stage.known("handover"), "struck", List.of("WISHES")));
        stage.sees(
                reviewed.at("/dossier/handovers/0/reviewed").asBoolean(),
                "Amina has seen the payload and struck her wishes",
                reviewed);
    }
}
