package nl.sluitend.infra.demo.story;

import java.util.List;
import java.util.Map;

/** Invite first: the inhabitant answers, sees what would be sent, and strikes what is optional. */
final class TheInhabitantReviews implements Chapter {

    private static final List<Map<String, String>> PAYLOAD = List.of(
            Map.of("field", "CONTACT"),
            Map.of("field", "WW_END"),
            Map.of("field", "LAST_OCCUPATION"),
            Map.of("field", "WISHES", "text", "Wil graag buiten werken"),
            Map.of("field", "NEXT_STEP", "text", "Kennismaken met de gemeente"));

    @Override
    public String title() {
        return "Noor invites Amina and prepares the handover; Amina sees what would be sent and strikes a field";
    }

    @Override
    public void tell(Stage stage) throws Exception {
        invite(stage);
        prepare(stage);
        review(stage);
    }

    private static void invite(Stage stage) throws Exception {
        stage.as("noor.uwv").does("inviteInhabitant", Input.aboutTheCase(stage).with("channel", "LETTER"));
        var answered = stage.as("amina.inwoner")
                .does("answerInvitation", Input.aboutTheCase(stage).with("accepted", true));
        var accepted = answered.at("/dossier/wwCases/0/invitationAccepted");
        stage.sees(accepted.asBoolean(), "Amina accepts the invitation", answered);
    }

    private static void prepare(Stage stage) throws Exception {
        var noor = stage.as("noor.uwv");
        var bare = noor.does("prepareHandover", Input.aboutTheCase(stage).with("payload", PAYLOAD.subList(0, 2)));
        stage.seesRefusal(bare, "required-fields-are-sent", "a handover without a next step");
        var prepared = noor.does("prepareHandover", Input.aboutTheCase(stage).with("payload", PAYLOAD));
        stage.know("handover", prepared.path("created"));
        stage.seesState(prepared, "PREPARED", "the handover is prepared");
    }

    private static void review(Stage stage) throws Exception {
        var struck = Input.aboutTheHandover(stage).with("struck", List.of("WISHES"));
        var reviewed = stage.as("amina.inwoner").does("reviewPayload", struck);
        var seen = reviewed.at("/dossier/handovers/0/reviewed");
        stage.sees(seen.asBoolean(), "Amina has seen the payload and struck her wishes", reviewed);
    }
}
