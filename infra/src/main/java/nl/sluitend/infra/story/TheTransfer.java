package nl.sluitend.infra.story;

import java.util.Map;

/** They meet; the task moves before WW ends only by agreement. */
final class TheTransfer implements Chapter {

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

    private static String agreement(Stage stage, String from) throws Exception {
        var terms = Input.of("municipality", "GM0546")
                .with("kind", "EARLY_TAKEOVER")
                .with("from", from);
        return stage.as("noor.uwv")
                .asks(AGREE, Map.of("input", terms.fields()))
                .at("/registerAgreement/agreement/agreement")
                .asString("");
    }

    private static void transfer(Stage stage, Input underAgreement) throws Exception {
        var transferred = stage.as("sanne.leiden").does("completeHandover", underAgreement);
        var holding = transferred.at("/dossier/responsibleToday/0/holding");
        var moved = holding.path("holder").asString("").equals("GM0546")
                && holding.path("reason").asString("").equals("EARLY_TAKEOVER");
        var day = transferred.at("/dossier/handovers/0/transferredFrom").asString("");
        stage.sees(
                moved, "from %s on Leiden has the duty to support Amina (EARLY_TAKEOVER)".formatted(day), transferred);
    }
}
