package nl.sluitend.infra.demo.story;

import java.util.Map;
import java.util.concurrent.TimeUnit;
import tools.jackson.databind.JsonNode;

/** Cases within the signal window are flagged; the adviser sees them, most urgent first, with the reasons in words. */
final class TheExpiringList implements Chapter {

    private static final String LIST = """
            query($after: String) { expiringCases(filter: {municipality: "GM0546", flagged: true}, first: 50, after: $after) {
              pageInfo { hasNextPage endCursor }
              edges { node { wwCase daysLeft urgentFrom person { name } why { reason text(language: EN) } } } } }
            """;
    private static final int PATIENCE_SECONDS = 60;

    @Override
    public String title() {
        return "Cases within the signal window are flagged; Noor of UWV sees the most urgent first";
    }

    @Override
    public void tell(Stage stage) throws Exception {
        waitForTheDailyRun(stage);
        var page = list(stage, Map.of());
        inOrder(stage, page);
        var top = page.at("/edges/0/node");
        var why = String.join("; ", top.path("why").findValuesAsString("text"));
        stage.sees(
                page.path("edges").size() == 50 && !why.isEmpty(),
                "Leiden's list, 50 a page; at the top: %s — %s"
                        .formatted(top.at("/person/name").asString(""), why),
                page);
        var next = list(stage, Map.of("after", page.at("/pageInfo/endCursor").asString("")));
        var goesOn = urgency(next.at("/edges/0")).compareTo(urgency(page.at("/edges/49"))) >= 0;
        stage.sees(goesOn, "the next page goes on where this one ended", next);
        var foreign = stage.as("sanne.leiden").answerTo(LIST, Map.of());
        var code = foreign.at("/errors/0/extensions/code").asString("");
        stage.sees(code.equals("FORBIDDEN"), "Sanne of Leiden does not get UWV's list: counts, not names", foreign);
    }

    private static JsonNode list(Stage stage, Map<String, String> variables) throws Exception {
        return stage.as("noor.uwv").asks(LIST, variables).path("expiringCases");
    }

    private static void inOrder(Stage stage, JsonNode page) {
        var previous = "";
        for (var edge : page.path("edges")) {
            stage.seesQuietly(previous.compareTo(urgency(edge)) <= 0, "most urgent first", edge);
            previous = urgency(edge);
        }
    }

    private static String urgency(JsonNode edge) {
        return edge.at("/node/urgentFrom").asString("");
    }

    private static void waitForTheDailyRun(Stage stage) throws Exception {
        var flagged = flaggedOn(stage);
        for (int look = 0; look < PATIENCE_SECONDS && flagged.isNull(); look++) {
            TimeUnit.SECONDS.sleep(1);
            flagged = flaggedOn(stage);
        }
        stage.sees(!flagged.isNull(), "the daily run signalled Amina's case on " + flagged.asString(""), flagged);
    }

    private static JsonNode flaggedOn(Stage stage) throws Exception {
        return stage.as("amina.inwoner")
                .asks("query { myDossier { wwCases { flaggedOn } } }", Map.of())
                .at("/myDossier/wwCases/0/flaggedOn");
    }
}
