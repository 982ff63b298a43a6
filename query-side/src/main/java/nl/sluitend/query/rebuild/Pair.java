package nl.sluitend.query.rebuild;

import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import nl.sluitend.query.fold.DocumentReader;
import org.bson.BsonDocument;
import org.bson.BsonString;
import org.bson.BsonValue;
import org.jspecify.annotations.Nullable;

/**
 * A document in two generations.
 *
 * @param old in the one in use, if it is there
 * @param fresh in the one that was built, if it is there
 */
record Pair(@Nullable BsonDocument old, @Nullable BsonDocument fresh) {

    private static final String VIEW = "view";

    boolean differs() {
        return !Objects.equals(old, fresh);
    }

    /** Whether a reader would see a difference, however far each of them is. */
    boolean showsOther() {
        return old == null
                || fresh == null
                || isSetAside(old) != isSetAside(fresh)
                || !Objects.equals(old.get(VIEW), fresh.get(VIEW));
    }

    /** Whether both are there and neither has seen more than that. */
    boolean isNoNewerThan(long newest) {
        return old != null && fresh != null && sequence(old) <= newest && sequence(fresh) <= newest;
    }

    /** Whether both generations have it. */
    boolean isWhole() {
        return old != null && fresh != null;
    }

    /** Whether both contain the same events, so that they ought to be equal, or only one of them was set aside. */
    boolean isFair() {
        return old != null && fresh != null && (isOnlyOneSetAside() || sequence(old) == sequence(fresh));
    }

    boolean isOnlyOneSetAside() {
        return old != null && fresh != null && isSetAside(old) != isSetAside(fresh);
    }

    private static boolean isSetAside(BsonDocument document) {
        return document.containsKey(DocumentReader.SET_ASIDE);
    }

    String id() {
        return key(old != null ? old : Objects.requireNonNull(fresh));
    }

    /** The text in that field, whose name has dots: of the one that was built, which nobody damaged, if it is there. */
    String text(String field) {
        return text(fresh != null ? fresh : Objects.requireNonNull(old), field);
    }

    private static String text(BsonDocument document, String field) {
        @Nullable BsonValue value = document;
        for (var name : field.split("\\.", -1)) {
            value = value instanceof BsonDocument within ? within.get(name) : null;
        }
        return value instanceof BsonString text ? text.getValue() : "";
    }

    static long sequence(BsonDocument document) {
        return document.getInt64("sequence").getValue();
    }

    static String key(BsonDocument document) {
        return document.getString("_id").getValue();
    }

    /** The fields whose content differs. */
    Set<String> fields() {
        var fields = new TreeSet<String>();
        if (old != null && fresh != null) {
            var before = old.getDocument(VIEW);
            var after = fresh.getDocument(VIEW);
            fields.addAll(before.keySet());
            fields.addAll(after.keySet());
            fields.removeIf(field -> Objects.equals(before.get(field), after.get(field)));
            if (isSetAside(old) != isSetAside(fresh)) {
                fields.add(DocumentReader.SET_ASIDE);
            }
        }
        return fields;
    }
}
