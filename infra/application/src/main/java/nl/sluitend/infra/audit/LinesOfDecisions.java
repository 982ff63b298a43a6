package nl.sluitend.infra.audit;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.sluitend.kernel.audit.DecisionFilter;
import nl.sluitend.kernel.audit.DecisionOutcome;
import nl.sluitend.kernel.audit.DecisionTaken;
import nl.sluitend.kernel.audit.DecisionsTaken;
import nl.sluitend.kernel.rule.Refused;
import nl.sluitend.query.fold.CursorsComeFromTheListItself;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * Decisions one by one, in the order in which they were written down.
 *
 * @param decisions which it reads
 */
record LinesOfDecisions(DecisionsOfAPeriod decisions) {

    /** First those of the day, then their order: the primary key would be read from its end to an old day. */
    private static final String KEPT = ", kept as materialized (select * from sought) select * from kept where true";

    /** Those of a window, and one more if there is, from the side that is asked for. */
    List<DecisionTaken> in(DecisionsTaken asked) {
        var window = asked.window();
        var group = asked.group();
        var places = new HashMap<String, Object>();
        var question = KEPT + beyond(window.after(), "<", places) + beyond(window.before(), ">", places)
                + " order by id" + (window.fromTheEnd() ? "" : " desc") + " limit " + (window.size() + 1);
        return read(decisions
                .lines(question, group.day(), group.day(), group.filter())
                .params(places));
    }

    /** One again, if there is one of that key. */
    Optional<DecisionTaken> of(String key) {
        return PlaceOfDecision.of(key)
                .flatMap(place -> read(decisions
                                .lines(
                                        KEPT + " and source = :source and id = :id",
                                        place.day(),
                                        place.day(),
                                        DecisionFilter.ALL)
                                .param("source", place.source())
                                .param("id", place.id()))
                        .stream()
                        .findFirst());
    }

    private static String beyond(@Nullable String cursor, String side, Map<String, Object> places) {
        if (cursor == null) {
            return "";
        }
        var place = PlaceOfDecision.of(cursor);
        Refused.require(new CursorsComeFromTheListItself(place.isPresent()));
        var name = side.equals("<") ? "after" : "before";
        places.put(name, place.orElseThrow().id());
        return " and id " + side + " :" + name;
    }

    private static List<DecisionTaken> read(JdbcClient.StatementSpec question) {
        return question.query((row, _) -> taken(row)).list();
    }

    private static DecisionTaken taken(ResultSet row) throws SQLException {
        var told = new ToldOfDecision(row);
        return new DecisionTaken(
                PlaceOfDecision.in(row).key(),
                row.getTimestamp("at").toInstant(),
                DecisionOutcome.valueOf(row.getString("outcome")),
                told.text("actor"),
                told.role(),
                told.text("organisation"),
                row.getString("operation"),
                row.getString("target"),
                told.text("code"),
                row.getString("field"));
    }
}
