package nl.sluitend.infra.story;

import java.util.Map;
import java.util.concurrent.TimeUnit;

/** Cases within the signal window are flagged; the adviser sees them, most urgent first, with the reasons in words. */
final class TheExpiringList implements Chapter {

    private static final String LIST = """
            query($after: String) { expiringCases(filter: {municipality: "GM0546", flagged: true}, first: 50, after: $after) {
              pageInfo { hasNextPage endCursor }
              edges { node { wwCase daysLeft urgentFrom person { name } why { reason text(language: EN) } } } } }
            """;

    @Override
    public String title() {
        return "Cases within the signal window are flagged; Noor of UWV sees the most urgent first";
    }

    @Override
    public void tell(Stage stage) throws Exception {
        var noor = stage.as("noor.uwv");
        waitForTheDailyRun(stage);
        var page = noor.asks(LIST, Map.of()).path("expiringCases");
        var previous = "";
        for (var edge : page.path("edges")) {
            var urgentFrom = edge.at("/node/urgentFrom").asString();
            stage.seesQuietly(previous.compareTo(urgentFrom) <= 0, "most urgent first", edge);
            previous = urgentFrom;
        }
        var top = page.at("/edges/0/node");
        stage.sees(
                page.path("edges").size() == 50 && !top.path("why").isEmpty(),
                "Leiden's list, 50 a page; at the top: %s — %s"
                        .formatted(
                                top.at("/person/name").asString(),
                                String.join("; ", top.path("why").findValuesAsString("text"))),
                page);
        var next = noor.asks(
                        LIST, Map.of("after", page.at("/pageInfo/endCursor").asString()))
                .path("expiringCases");
        stage.sees(
                next.at("/edges/0/node/urgentFrom").asString().compareTo(previous) >= 0,
                "the next page goes on where this one ended",
                next.at("/edges/0"));
        var foreign = stage.as("sanne.leiden").answerTo(LIST, Map.of());
        stage.sees(
                foreign.at("/errors/0/extensions/code").asString().equals("FORBIDDEN"),
                "Sanne of Leiden does not get UWV's list: without a ground the municipality gets no names",
                foreign);
    }

    private static void waitForTheDailyRun(Stage stage) throws Exception {
        for (int look = 0; look < 60; look++) {
            var flagged = stage.as("amina.inwoner")
                    .asks("query { myDossier { wwCases { flaggedOn } } }", Map.of())
                    .at("/myDossier/wwCases/0/flaggedOn");
            if (!flagged.isNull()) {
                stage.sees(true, "the daily run signalled Amina's case on " + flagged.asString(), flagged);
                return;
            }
            TimeUnit.SECONDS.sleep(1);
        }
        stage.sees(false, "the daily run signals Amina's case within a minute", "nothing");
    }
}
