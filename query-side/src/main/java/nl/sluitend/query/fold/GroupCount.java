package nl.sluitend.query.fold;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Date;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import org.bson.Document;
import org.jspecify.annotations.Nullable;

/**
 * How many documents share some values.
 *
 * @param by the values
 * @param count how many
 * @param meeting how many of them meet each condition that was asked about, by its name
 */
public record GroupCount(Document by, int count, Map<String, Integer> meeting) {

    /** Of nothing. */
    public static final GroupCount NONE = new GroupCount(new Document(), 0, Map.of());

    static final String COUNT = "count";

    static GroupCount of(Document group) {
        var meeting = new HashMap<String, Integer>();
        group.forEach((name, told) -> {
            if (told instanceof Number count) {
                meeting.put(name, count.intValue());
            }
        });
        var count = Objects.requireNonNull(meeting.remove(COUNT), COUNT);
        return new GroupCount(Objects.requireNonNull(group.get("_id", Document.class), "_id"), count, meeting);
    }

    /** A shared text; every document must have one. */
    public String text(String field) {
        return Objects.requireNonNull(by.getString(field), field);
    }

    /** A shared text, if there is one. */
    public @Nullable String textIfAny(String field) {
        return by.getString(field);
    }

    /** A shared number; 0 when there is none. */
    public int number(String field) {
        return by.getInteger(field, 0);
    }

    /** A shared day, if there is one; the store keeps a day as its midnight in UTC. */
    public @Nullable LocalDate dayIfAny(String field) {
        return by.get(field) instanceof Date moment ? LocalDate.ofInstant(moment.toInstant(), ZoneOffset.UTC) : null;
    }
}
