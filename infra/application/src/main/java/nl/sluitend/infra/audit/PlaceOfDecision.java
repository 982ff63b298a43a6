package nl.sluitend.infra.audit;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Optional;
import java.util.regex.Pattern;
import nl.sluitend.kernel.calendar.Iso;

/**
 * Where a decision is written down. Its day lets an index find it.
 *
 * @param day in Europe/Amsterdam
 * @param source the log or the events
 * @param id the number there
 */
record PlaceOfDecision(LocalDate day, String source, long id) {

    private static final Pattern KEY = Pattern.compile("([0-9-]{10})\\.(log|event)\\.([0-9]{1,18})");

    static PlaceOfDecision in(ResultSet row) throws SQLException {
        return new PlaceOfDecision(row.getObject("day", LocalDate.class), row.getString("source"), row.getLong("id"));
    }

    /** The place of that key; empty when the key was made by hand. */
    static Optional<PlaceOfDecision> of(String key) {
        var parts = KEY.matcher(key);
        return parts.matches()
                ? Iso.day(parts.group(1))
                        .map(day -> new PlaceOfDecision(day, parts.group(2), Long.parseLong(parts.group(3))))
                : Optional.empty();
    }

    String key() {
        return day + "." + source + "." + id;
    }
}
