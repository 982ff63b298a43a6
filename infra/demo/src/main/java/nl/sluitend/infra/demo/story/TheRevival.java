package nl.sluitend.infra.demo.story;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import nl.sluitend.kernel.calendar.Iso;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.MissingNode;

/** Somebody else of Leiden finds work and loses it again: the right to WW runs on (WW 21), and the case is open again. */
final class TheRevival implements Chapter {

    private static final String LIST = """
            query($after: String) { expiringCases(filter: {municipality: "GM0546"}, first: 100, after: $after) {
              edges { node { wwCase inhabitant firstDay lastDay handover person { name } } }
              pageInfo { hasNextPage endCursor } } }
            """;

    @Override
    public String title() {
        return "Somebody else of Leiden finds work and loses it again: WW revives";
    }

    @Override
    public void tell(Stage stage) throws Exception {
        var other = somebodyElse(stage);
        var name = other.at("/person/name").asString("");
        closed(stage, other, name);
        revived(stage, other, name);
    }

    private static JsonNode somebodyElse(Stage stage) throws Exception {
        var today = stage.today();
        for (var node : listed(stage)) {
            if (node.path("handover").isNull()
                    && lastDay(node).isAfter(today)
                    && !node.path("inhabitant").asString("").equals(stage.known("inhabitant"))) {
                return node;
            }
        }
        stage.sees(false, "somebody else of Leiden is on the list", "nobody");
        return MissingNode.getInstance();
    }

    /** All pages of it. */
    private static List<JsonNode> listed(Stage stage) throws Exception {
        var rows = new ArrayList<JsonNode>();
        var page = page(stage, "");
        rows.addAll(page.findValues("node"));
        while (page.at("/pageInfo/hasNextPage").asBoolean()) {
            page = page(stage, page.at("/pageInfo/endCursor").asString());
            rows.addAll(page.findValues("node"));
        }
        return rows;
    }

    private static JsonNode page(Stage stage, String after) throws Exception {
        Map<String, ?> place = after.isEmpty() ? Map.of() : Map.of("after", after);
        return stage.as("noor.uwv").asks(LIST, place).path("expiringCases");
    }

    private static void closed(Stage stage, JsonNode other, String name) throws Exception {
        var work = of(other)
                .with("outcome", "SELF_FOUND_WORK")
                .with("on", stage.today().toString())
                .with("evidence", "OWN_STATEMENT");
        var closed = stage.as("noor.uwv").does("recordOutcome", work);
        var outcome = caseIn(closed, other).path("outcome").asString("");
        stage.sees(outcome.equals("SELF_FOUND_WORK"), name + " found work: the case is closed", closed);
        stage.sees(!isListed(stage, other), "and is on no list any more", other);
    }

    private static void revived(Stage stage, JsonNode other, String name) throws Exception {
        var until = lastDay(other).plusDays(1);
        var word = of(other)
                .with("firstDay", other.path("firstDay").asString(""))
                .with("lastDay", until.toString())
                .with("ground", "DURATION_ELAPSED")
                .with("certainty", "FINAL");
        var revived = stage.as("noor.uwv").does("reviseWwEndDate", word);
        var open = caseIn(revived, other);
        var kept = open.at("/earlier/0/outcome").asString("");
        stage.sees(
                open.path("outcome").isNull() && kept.equals("SELF_FOUND_WORK"),
                "the work is lost, and WW runs until %s: open again, how it ended before is kept".formatted(until),
                revived);
        var holding = revived.at("/dossier/responsibleToday/0/holding");
        stage.sees(holding.path("holder").asString("").equals("UWV"), "the task lies with UWV again", holding);
        stage.sees(isListed(stage, other), name + " is on Noor's list again", other);
    }

    private static Input of(JsonNode other) {
        return Input.of("inhabitant", other.path("inhabitant").asString(""))
                .with("wwCase", other.path("wwCase").asString(""));
    }

    private static LocalDate lastDay(JsonNode other) {
        return Iso.day(other.path("lastDay").asString("")).orElseThrow();
    }

    private static JsonNode caseIn(JsonNode payload, JsonNode other) {
        return payload.at("/dossier/wwCases")
                .valueStream()
                .filter(each -> each.path("wwCase").equals(other.path("wwCase")))
                .findFirst()
                .orElse(payload);
    }

    private static boolean isListed(Stage stage, JsonNode other) throws Exception {
        return listed(stage).stream().anyMatch(node -> node.path("wwCase").equals(other.path("wwCase")));
    }
}
