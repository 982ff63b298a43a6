package nl.sluitend.infra.demo.story;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import nl.sluitend.infra.demo.caseload.CaseloadFeed;
import nl.sluitend.infra.demo.caseload.Extent;
import tools.jackson.databind.JsonNode;

/** UWV delivers its monthly feed; a bad line is named and the rest goes on; sending it again changes nothing. */
final class TheFeed implements Chapter {

    private static final String BAD_LINE = "{\"caseReference\":\"WW-BAD\"}\n";
    private static final long SEED = 7;

    @Override
    public String title() {
        return "UWV delivers its feed of WW cases that end within 180 days";
    }

    @Override
    public void tell(Stage stage) throws Exception {
        var feed = feed(stage.today().withDayOfMonth(1));
        long lines = feed.lines().count();
        deliver(stage, feed + BAD_LINE, lines);
        var again = stage.installation().feed(BodyPublishers.ofString(feed + BAD_LINE));
        var unchanged = again.path("unchanged").asLong() == lines;
        stage.sees(unchanged, "sent again, all %,d lines are unchanged".formatted(lines), again);
        DemoInhabitant.introduce(stage, feed);
    }

    static String feed(LocalDate asOf) throws IOException {
        var out = new ByteArrayOutputStream();
        CaseloadFeed.of(List.of("AM19"), asOf, SEED, Extent.ENDING).writeTo(out);
        return out.toString(StandardCharsets.UTF_8);
    }

    private static void deliver(Stage stage, String feed, long lines) throws IOException, InterruptedException {
        var receipt = stage.installation().feed(BodyPublishers.ofString(feed));
        var counts = "%,d lines of Holland Rijnland: %,d new, %,d changed, %,d unchanged, %d rejected"
                .formatted(
                        lines + 1,
                        receipt.path("new").asLong(),
                        receipt.path("changed").asLong(),
                        receipt.path("unchanged").asLong(),
                        receipt.path("rejected").asLong());
        stage.sees(receipt.path("received").asLong() == lines + 1, counts, receipt);
        var bad = receipt.at("/rejections/0");
        var named = receipt.path("rejected").asLong() == 1 && bad.path("line").asLong() == lines + 1;
        stage.sees(named && hasRemedy(bad), "the bad line is named: " + inWords(bad), bad);
    }

    private static boolean hasRemedy(JsonNode rejection) {
        return !rejection.at("/remedy/en").asString("").isBlank();
    }

    private static String inWords(JsonNode rejection) {
        var line = rejection.path("line").asLong();
        var field = rejection.path("field").asString("");
        return "line %d, field %s: %s"
                .formatted(line, field, rejection.at("/reason/en").asString(""));
    }
}
