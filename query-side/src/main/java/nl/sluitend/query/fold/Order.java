package nl.sluitend.query.fold;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.gt;
import static com.mongodb.client.model.Filters.gte;
import static com.mongodb.client.model.Filters.lt;
import static com.mongodb.client.model.Filters.lte;
import static com.mongodb.client.model.Filters.or;

import com.mongodb.client.model.Sorts;
import java.util.Optional;
import java.util.function.Function;
import nl.sluitend.kernel.calendar.Iso;
import org.bson.conversions.Bson;

/**
 * The order of a list: a field, then the key, so that no two rows share a place.
 *
 * @param field by which field
 * @param falling whether the largest comes first
 * @param key the field's value in a row
 * @param reading how the value is read back from a cursor
 * @param <V> what is listed
 */
public record Order<V>(String field, boolean falling, Function<V, Object> key, Function<String, Optional<?>> reading) {

    /** By a day, the earliest first. */
    public static <V> Order<V> byDay(String field, Function<V, Object> key) {
        return new Order<>(field, false, key, Iso::day);
    }

    /** By a day, the latest first. */
    public static <V> Order<V> byLatestDay(String field, Function<V, Object> key) {
        return new Order<>(field, true, key, Iso::day);
    }

    /** By a text. */
    public static <V> Order<V> byText(String field, Function<V, Object> key) {
        return new Order<>(field, false, key, Optional::of);
    }

    Bson sort() {
        return falling ? Sorts.descending(field, "_id") : Sorts.ascending(field, "_id");
    }

    Cursor cursor(Stored<V> row) {
        return new Cursor(key.apply(row.view()).toString(), row.id());
    }

    /** What comes after that row; the plain bound on the field lets an index begin there. */
    Bson after(Cursor cursor) {
        var value = cursor.read(reading);
        return falling
                ? and(lte(field, value), or(lt(field, value), lt("_id", cursor.id())))
                : and(gte(field, value), or(gt(field, value), gt("_id", cursor.id())));
    }
}
