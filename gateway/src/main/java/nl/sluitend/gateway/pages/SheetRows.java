package nl.sluitend.gateway.pages;

import graphql.schema.GraphQLObjectType;
import graphql.schema.GraphQLTypeUtil;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import nl.sluitend.gateway.graphql.Said;
import nl.sluitend.kernel.view.MaskedCount;
import org.jspecify.annotations.Nullable;

/**
 * Reads an answer in counts, whichever operation gave it: a line for each row and each thing that is counted in it, in the
 * words of the schema. A row names its municipality; that of a whole region has none. What is masked stays so (ADR 7), and
 * says between which numbers it lies.
 *
 * @param type of the rows
 * @param rows as they were answered
 * @param facts the fields of a row that are values, the same in each
 * @param show the reader's language
 */
record SheetRows(GraphQLObjectType type, List<Map<?, ?>> rows, List<String> facts, Showing show) {

    private static final String PLACE = "municipality";
    private static final String VALUE = "value";
    private static final List<String> COUNTED = List.of("what", "count", "least", "most");

    static SheetRows of(Said said, Showing show) {
        var answered = said.data().entrySet().iterator().next();
        var rows = maps(answered.getValue());
        var facts = rows.stream().findFirst().map(SheetRows::facts).orElseGet(List::of);
        return new SheetRows(show.rowsOf(answered.getKey()), rows, facts, show);
    }

    private static List<Map<?, ?>> maps(@Nullable Object several) {
        return several instanceof List<?> list
                ? list.stream().<Map<?, ?>>map(each -> (Map<?, ?>) each).toList()
                : List.of();
    }

    private static List<String> facts(Map<?, ?> row) {
        return row.entrySet().stream()
                .filter(field -> isFact(field.getValue()))
                .map(field -> String.valueOf(field.getKey()))
                .toList();
    }

    private static boolean isFact(@Nullable Object value) {
        return value instanceof String || value instanceof Number || value instanceof Boolean;
    }

    private static boolean isCount(@Nullable Object value) {
        return value instanceof Map<?, ?> told && told.containsKey("masked") && told.containsKey("exact");
    }

    CountSheet sheet() {
        return new CountSheet(
                show.say("sheet.separator").charAt(0),
                header(),
                rows.stream().flatMap(this::lines).toList());
    }

    private List<String> header() {
        return Stream.of(
                        Stream.of(show.say("sheet.code"), show.say("sheet.municipality")),
                        facts.stream().map(fact -> show.label(type.getFieldDefinition(fact))),
                        COUNTED.stream().map(column -> show.say("sheet." + column)))
                .flatMap(columns -> columns)
                .toList();
    }

    private Stream<List<String>> lines(Map<?, ?> row) {
        return row.entrySet().stream().flatMap(field -> lines(row, String.valueOf(field.getKey()), field.getValue()));
    }

    private Stream<List<String>> lines(Map<?, ?> row, String field, @Nullable Object value) {
        return value != null && isCount(value)
                ? Stream.of(line(row, show.label(type.getFieldDefinition(field)), value))
                : maps(value).stream().map(part -> part(row, field, part));
    }

    /** A count beside the value of an enumeration that it is about. */
    private List<String> part(Map<?, ?> row, String field, Map<?, ?> part) {
        var about = (GraphQLObjectType)
                GraphQLTypeUtil.unwrapAll(type.getFieldDefinition(field).getType());
        var what = facts(part).stream()
                .map(name -> show.label(
                        GraphQLTypeUtil.unwrapAll(about.getFieldDefinition(name).getType())
                                .getName(),
                        part.get(name)))
                .findFirst();
        var count = part.values().stream().filter(SheetRows::isCount).findFirst();
        return line(row, what.orElseThrow(), count.orElseThrow());
    }

    private List<String> line(Map<?, ?> row, String what, Object count) {
        return Stream.of(place(row), facts.stream().map(fact -> told(row.get(fact))), counted(row, what, count))
                .flatMap(columns -> columns)
                .toList();
    }

    private Stream<String> place(Map<?, ?> row) {
        return row.get(PLACE) instanceof Map<?, ?> place
                ? Stream.of(told(place.get("code")), told(place.get("name")))
                : Stream.of("", show.say("sheet.region"));
    }

    private String told(@Nullable Object value) {
        return value instanceof Boolean so ? show.say(so ? "sheet.yes" : "sheet.no") : Objects.toString(value, "");
    }

    private static Stream<String> counted(Map<?, ?> row, String what, Object count) {
        var value = ((Map<?, ?>) count).get(VALUE) instanceof Number told ? told.intValue() : 0;
        if (Boolean.TRUE.equals(((Map<?, ?>) count).get("exact"))) {
            return Stream.of(what, text(value), text(value), text(value));
        }
        if (Showing.addsUp(row)) {
            return Stream.of(what, "≥" + value, text(value), "");
        }
        var shown = value == 0 ? "<" + MaskedCount.SMALLEST : "≥" + value;
        return Stream.of(what, shown, text(value), text(value + MaskedCount.SMALLEST - 1));
    }

    private static String text(int number) {
        return Integer.toString(number);
    }
}
