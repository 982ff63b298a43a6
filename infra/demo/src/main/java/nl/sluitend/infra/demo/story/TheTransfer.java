package nl.sluitend.infra.demo.story;

import java.util.Map;
import tools.jackson.databind.JsonNode;

/** They meet; the task moves before WW ends only by agreement. */
final class TheTransfer implements Chapter {

    private static final String LEIDEN = "GM0546";
    private static final String EARLY_TAKEOVER = "EARLY_TAKEOVER";

    private static final String AGREED = """
            query($municipality: String!) { agreements(municipality: $municipality, first: 100) {
              edges { node { agreement terms { kind from until } } } } }
            """;

    private static final String AGREE = """
            mutation($input: RegisterAgreementInput!) { registerAgreement(input: $input) {
              agreement { agreement } refusal { code message } } }
            """;

    @Override
    public String title() {
        return "Warm meeting, and the task moves to Leiden under an early takeover agreement";
    }

    @Override
    public void tell(Stage stage) throws Exception {
        var today = stage.today().toString();
        var sanne = stage.as("sanne.leiden");
        var fromToday = Input.aboutTheHandover(stage).with("from", today);
        stage.seesRefusal(
                sanne.does("completeHandover", fromToday),
                "a-warm-meeting-comes-first",
                "a transfer without having met");
        var met = sanne.does("recordWarmMeeting", Input.aboutTheHandover(stage).with("on", today));
        stage.seesState(met, "WARM_MEETING_HELD", "UWV, Leiden and Amina have met");
        stage.seesRefusal(
                sanne.does("completeHandover", fromToday),
                "before-ww-ends-only-under-an-early-takeover-agreement",
                "a transfer while WW runs, without agreement");
        transfer(stage, fromToday.with("agreement", agreement(stage, today)));
    }

    /** Two of one kind do not overlap: an earlier run of the story left one behind. */
    static String agreement(Stage stage, String today) throws Exception {
        var agreed = stage.as("noor.uwv").asks(AGREED, Map.of("municipality", LEIDEN));
        var inForce = agreed.at("/agreements/edges")
                .valueStream()
                .map(edge -> edge.path("node"))
                .filter(node -> isInForce(node.path("terms"), today))
                .map(node -> node.path("agreement").asString(""))
                .findFirst();
        return inForce.isPresent() ? inForce.get() : newAgreement(stage, today);
    }

    private static boolean isInForce(JsonNode terms, String today) {
        return terms.path("kind").asString("").equals(EARLY_TAKEOVER)
                && terms.path("from").asString("").compareTo(today) <= 0
                && (terms.path("until").isNull()
                        || terms.path("until").asString("").compareTo(today) >= 0);
    }

    static String newAgreement(Stage stage, String from) throws Exception {
        var terms =
                Input.of("municipality", LEIDEN).with("kind", EARLY_TAKEOVER).with("from", from);
        return stage.as("noor.uwv")
                .asks(AGREE, Map.of("input", terms.fields()))
                .at("/registerAgreement/agreement/agreement")
                .asString("");
    }

    private static void transfer(Stage stage, Input underAgreement) throws Exception {
        var transferred = stage.as("sanne.leiden").does("completeHandover", underAgreement);
        var holding = transferred.at("/dossier/responsibleToday/0/holding");
        var moved = holding.path("holder").asString("").equals(LEIDEN)
                && holding.path("reason").asString("").equals(EARLY_TAKEOVER);
        var day = transferred.at("/dossier/handovers/0/transferredFrom").asString("");
        stage.sees(
                moved, "from %s on Leiden has the duty to support Amina (EARLY_TAKEOVER)".formatted(day), transferred);
    }
}
