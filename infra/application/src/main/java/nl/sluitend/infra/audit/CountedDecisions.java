package nl.sluitend.infra.audit;

import static java.util.Objects.requireNonNull;
import static java.util.stream.Collectors.joining;
import static nl.sluitend.kernel.audit.DecisionGroup.NONE;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.sluitend.kernel.audit.DecisionCount;
import nl.sluitend.kernel.audit.DecisionCounts;
import nl.sluitend.kernel.audit.DecisionGroup;
import nl.sluitend.kernel.audit.DecisionOutcome;
import nl.sluitend.kernel.rule.Refused;
import nl.sluitend.kernel.view.Window;
import nl.sluitend.query.fold.CursorsComeFromTheListItself;
import org.jspecify.annotations.Nullable;

/**
 * How many decisions have everything in common.
 *
 * @param decisions of which it counts
 */
record CountedDecisions(DecisionsOfAPeriod decisions) {

    private static final List<String> KEYS = List.of("place", "outcome", "role", "organisation", "code", "operation");
    private static final String ROW = "(" + String.join(", ", KEYS) + ")";

    /** The newest day comes first, so days are counted backwards. */
    private static final String COUNTED = """
            , counted as (
                select day, date '1970-01-01' - day as place, outcome, role, organisation, code, operation,
                    sum(decisions) as decisions
                from sought group by day, outcome, role, organisation, code, operation
            )
            select * from counted where true
            """;

    /** Those of a window, and one more if there is, from the side that is asked for. */
    List<DecisionCount> in(DecisionCounts asked) {
        var window = asked.window();
        var places = new HashMap<String, Object>();
        var question = COUNTED + beyond(window.after(), ">", places) + beyond(window.before(), "<", places)
                + " order by " + order(window) + " limit " + (window.size() + 1);
        return decisions
                .counts(question, asked.from(), asked.until(), asked.filter())
                .params(places)
                .query((row, _) -> counted(row))
                .list();
    }

    /** One again; empty when there are none of them. */
    Optional<DecisionCount> of(DecisionGroup group) {
        return decisions
                .counts(COUNTED, group.day(), group.day(), group.filter())
                .query((row, _) -> counted(row))
                .optional();
    }

    private static String order(Window window) {
        var direction = window.fromTheEnd() ? " desc" : "";
        return String.join(direction + ", ", KEYS) + direction;
    }

    /** What lies on that side of the place of a cursor. */
    private static String beyond(@Nullable String cursor, String side, Map<String, Object> places) {
        if (cursor == null) {
            return "";
        }
        var group = DecisionGroup.of(cursor);
        Refused.require(new CursorsComeFromTheListItself(group.isPresent()));
        var name = side.equals(">") ? "after" : "before";
        place(group.orElseThrow()).forEach((key, value) -> places.put(name + key, value));
        var place = KEYS.stream().map(key -> ":" + name + key).collect(joining(", ", "(", ")"));
        return " and " + ROW + " " + side + " " + place;
    }

    private static Map<String, Object> place(DecisionGroup group) {
        var filter = group.filter();
        return Map.of(
                "place", -group.day().toEpochDay(),
                "outcome", group.outcome().name(),
                "role", group.role() == null ? NONE : group.role().name(),
                "organisation", requireNonNull(filter.organisation()),
                "code", requireNonNull(filter.code()),
                "operation", group.operation());
    }

    private static DecisionCount counted(ResultSet row) throws SQLException {
        var told = new ToldOfDecision(row);
        return new DecisionCount(
                row.getObject("day", LocalDate.class),
                DecisionOutcome.valueOf(row.getString("outcome")),
                told.role(),
                told.text("organisation"),
                told.text("code"),
                row.getString("operation"),
                row.getInt("decisions"));
    }
}
