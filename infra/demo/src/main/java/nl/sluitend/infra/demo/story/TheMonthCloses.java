package nl.sluitend.infra.demo.story;

import java.util.Map;
import tools.jackson.databind.JsonNode;

/** The month closes with an equation that balances; the board shows others' people as counts. */
final class TheMonthCloses implements Chapter {

    private static final String CLOSING = """
            query($month: YearMonth!) { monthClosing(month: $month, region: "AM19") {
              municipality { code } ended { value } open { value } balances outcomes { outcome count { value } } } }
            """;
    private static final String BOARD = """
            query { handoverBoard(region: "AM19") { municipality { code name } expiring { value exact masked } } }
            """;

    @Override
    public String title() {
        return "The month closes, and the board shows others' people as counts";
    }

    @Override
    public void tell(Stage stage) throws Exception {
        close(stage, stage.known("lastDay").substring(0, 7));
        var board = stage.as("sanne.leiden").asks(BOARD, Map.of()).path("handoverBoard");
        for (var row : board) {
            stage.seesQuietly(isDiscreet(row), "own people exact, others in tens or masked", row);
        }
        stage.sees(
                board.size() == 12, "the board of Holland Rijnland: 12 municipalities, others' people in tens", board);
    }

    private static void close(Stage stage, String month) throws Exception {
        var closing = stage.as("noor.uwv").asks(CLOSING, Map.of("month", month)).path("monthClosing");
        for (var row : closing) {
            stage.seesQuietly(row.path("balances").asBoolean(), "every row balances", row);
            if (isLeiden(row)) {
                int ended = row.at("/ended/value").asInt();
                int open = row.at("/open/value").asInt();
                var equation = "Leiden, %s: %d ended = %d with an outcome + %d open"
                        .formatted(month, ended, ended - open, open);
                stage.sees(ended > open, equation, row);
            }
        }
    }

    private static boolean isDiscreet(JsonNode row) {
        var count = row.path("expiring");
        boolean exact = count.path("exact").asBoolean();
        boolean rounded =
                count.path("masked").asBoolean() || count.path("value").asInt(-1) % 10 == 0;
        return exact == isLeiden(row) && (exact || rounded);
    }

    private static boolean isLeiden(JsonNode row) {
        return row.at("/municipality/code").asString("").equals("GM0546");
    }
}
