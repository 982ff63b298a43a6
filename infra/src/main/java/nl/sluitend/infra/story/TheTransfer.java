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
        var sanne = stage.as("sanne.leiden");
        var today = stage.today().toString();
        var about = Map.of("inhabitant", stage.known("inhabitant"), "handover", stage.known("handover"));
        stage.seesRefusal(
                sanne.does("completeHandover", With.more(about, Map.of("from", today))),
                "a-warm-meeting-comes-first",
                "a transfer without having met");
        var met = sanne.does("recordWarmMeeting", With.more(about, Map.of("on", today)));
        stage.sees(
                met.at("/dossier/handovers/0/state").asString().equals("WARM_MEETING_HELD"),
                "UWV, Leiden and Amina have met",
                met);
        stage.seesRefusal(
                sanne.does("completeHandover", With.more(about, Map.of("from", today))),
                "before-ww-ends-only-under-an-early-takeover-agreement",
                "a transfer while WW runs, without agreement");
        var agreed = stage.as("noor.uwv")
                .asks(
                        AGREE,
                        Map.of("input", Map.of("municipality", "GM0546", "kind", "EARLY_TAKEOVER", "from", today)));
        var agreement = agreed.at("/registerAgreement/agreement/agreement").asString();
        var transferred =
                sanne.does("completeHandover", With.more(about, Map.of("from", today, "agreement", agreement)));
        var holding = transferred.at("/dossier/responsibleToday/0/holding");
        stage.sees(
                holding.path("holder").asString().equals("GM0546")
                        && holding.path("reason").asString().equals("EARLY_TAKEOVER"),
                "from %s on %s has the duty to support Amina (%s)"
                        .formatted(
                                transferred
                                        .at("/dossier/handovers/0/transferredFrom")
                                        .asString(),
                                holding.path("holderName").asString(),
                                holding.path("reason").asString()),
                transferred);
    }
}
