package nl.sluitend.infra.delivery;

import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import nl.sluitend.kernel.rule.Refused;
import nl.sluitend.kernel.view.Page;
import nl.sluitend.kernel.view.Window;
import nl.sluitend.query.fold.CursorsComeFromTheListItself;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.RowMapper;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * A list whose rows have a number that never changes: the number is the row's place and its cursor.
 *
 * @param jdbc of the database
 * @param rows a query for them, with a condition to which another can be added
 * @param known the values of that condition
 * @param falling whether the largest comes first
 */
record NumberedRows(JdbcClient jdbc, String rows, Map<String, ?> known, boolean falling) {

    /** The column with the number. */
    private static final String NUMBER = "place";

    private static final Pattern PLACE = Pattern.compile("\\d{1,18}");

    /** Whether there is a page on the other side is asked only if a cursor was given. */
    <T> Page<T> page(Window window, RowMapper<T> row) {
        var found = between(window, row);
        boolean hasMore = found.size() > window.size();
        var shown = found.subList(0, Math.min(found.size(), window.size()));
        return new Page<>(
                window.fromTheEnd() ? shown.reversed() : shown,
                (hasMore && !window.fromTheEnd()) || holds(window.before(), !falling),
                (hasMore && window.fromTheEnd()) || holds(window.after(), falling));
    }

    private <T> List<Page.Entry<T>> between(Window window, RowMapper<T> row) {
        var beyond = Stream.of(beyond(window.after(), !falling, ""), beyond(window.before(), falling, ""));
        return jdbc.sql(rows + String.join("", beyond.toList()) + " order by " + NUMBER
                        + (falling == window.fromTheEnd() ? "" : " desc") + " limit " + (window.size() + 1))
                .params(known)
                .query((result, at) -> new Page.Entry<>(result.getString(NUMBER), row.mapRow(result, at)))
                .list();
    }

    /** Whether there is the row of that cursor, or one beyond it. */
    private boolean holds(@Nullable String cursor, boolean larger) {
        return cursor != null
                && jdbc.sql("select exists (" + rows + beyond(cursor, larger, "=") + ")")
                        .params(known)
                        .query(Boolean.class)
                        .single();
    }

    private String beyond(@Nullable String cursor, boolean larger, String itself) {
        if (cursor == null) {
            return "";
        }
        Refused.require(new CursorsComeFromTheListItself(PLACE.matcher(cursor).matches()));
        return " and " + NUMBER + (larger ? " >" : " <") + itself + " " + cursor;
    }
}
