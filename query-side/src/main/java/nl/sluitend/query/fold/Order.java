package nl.sluitend.query.fold;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.empty;
import static com.mongodb.client.model.Filters.gt;
import static com.mongodb.client.model.Filters.gte;
import static com.mongodb.client.model.Filters.lt;
import static com.mongodb.client.model.Filters.lte;
import static com.mongodb.client.model.Filters.or;

import com.mongodb.client.model.Sorts;
import java.util.Optional;
import java.util.function.Function;
import nl.sluitend.kernel.calendar.Iso;
import nl.sluitend.kernel.view.Window;
import org.bson.conversions.Bson;
import org.jspecify.annotations.Nullable;

/**
 * The order of a list: a field, then the key, so that no two rows share a place.
 *
 * @param list which list it is, so that it refuses another list's cursor
 * @param field by which field
 * @param falling whether the largest comes first
 * @param key the field's value in a row
 * @param reading how the value is read back from a cursor
 * @param <V> what is listed
 */
public record Order<V>(
        String list, String field, boolean falling, Function<V, Object> key, Function<String, Optional<?>> reading) {

    /** By a day, the earliest first. */
    public static <V> Order<V> byDay(String list, String field, Function<V, Object> key) {
        return new Order<>(list, field, false, key, Iso::day);
    }

    /** By a day, the latest first. */
    public static <V> Order<V> byLatestDay(String list, String field, Function<V, Object> key) {
        return new Order<>(list, field, true, key, Iso::day);
    }

    /** By a moment, the latest first. */
    public static <V> Order<V> byLatestMoment(String list, String field, Function<V, Object> key) {
        return new Order<>(list, field, true, key, Iso::moment);
    }

    /** By a text. */
    public static <V> Order<V> byText(String list, String field, Function<V, Object> key) {
        return new Order<>(list, field, false, key, Optional::of);
    }

    Bson sort(boolean backwards) {
        return falling == backwards ? Sorts.ascending(field, "_id") : Sorts.descending(field, "_id");
    }

    Cursor cursor(Stored<V> row) {
        return new Cursor(list, key.apply(row.view()).toString(), row.id());
    }

    /** The rows strictly between the cursors of a window; the plain bound on the field lets an index start there. */
    Bson between(Window window) {
        return and(
                window.after() == null ? empty() : beyond(window.after(), !falling, false),
                window.before() == null ? empty() : beyond(window.before(), falling, false));
    }

    /** The row of that cursor and all behind it. */
    Optional<Bson> from(@Nullable String place) {
        return Optional.ofNullable(place).map(cursor -> beyond(cursor, !falling, true));
    }

    /** The row of that cursor and all before it. */
    Optional<Bson> until(@Nullable String place) {
        return Optional.ofNullable(place).map(cursor -> beyond(cursor, falling, true));
    }

    private Bson beyond(String place, boolean larger, boolean itself) {
        var cursor = Cursor.of(place, list);
        var value = cursor.read(reading);
        return larger
                ? and(
                        gte(field, value),
                        or(gt(field, value), itself ? gte("_id", cursor.id()) : gt("_id", cursor.id())))
                : and(
                        lte(field, value),
                        or(lt(field, value), itself ? lte("_id", cursor.id()) : lt("_id", cursor.id())));
    }
}
