package nl.sluitend.infra.story;

import java.util.Map;

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
        var month = stage.known("lastDay").substring(0, 7);
        var closing = stage.as("noor.uwv").asks(CLOSING, Map.of("month", month)).path("monthClosing");
        for (var row : closing) {
            stage.seesQuietly(row.path("balances").asBoolean(), "every row balances", row);
            if (row.at("/municipality/code").asString("").equals("GM0546")) {
                stage.sees(
                        row.at("/ended/value").asInt() > 0,
                        "Leiden, %s: %s ended = %s with an outcome + %s open"
                                .formatted(
                                        month,
                                        row.at("/ended/value").asString(),
                                        row.at("/ended/value").asInt()
                                                - row.at("/open/value").asInt(),
                                        row.at("/open/value").asString()),
                        row);
            }
        }
        var board = stage.as("sanne.leiden").asks(BOARD, Map.of()).path("handoverBoard");
        for (var row : board) {
            boolean own = row.at("/municipality/code").asString().equals("GM0546");
            boolean exact = row.at("/expiring/exact").asBoolean();
            int value = row.at("/expiring/value").asInt(-1);
            stage.seesQuietly(
                    own == exact && (own || row.at("/expiring/masked").asBoolean() || value % 10 == 0),
                    "own people exact, others in tens or masked",
                    row);
        }
        stage.sees(
                board.size() == 12, "the board of Holland Rijnland: 12 municipalities, others' people in tens", board);
    }
}
