package nl.sluitend.query.rebuild;

import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import nl.sluitend.query.fold.DocumentReader;
import org.bson.BsonDocument;
import org.jspecify.annotations.Nullable;

/**
 * A document in two generations.
 *
 * @param old in the one in use, if it is there
 * @param fresh in the one that was built, if it is there
 */
record Pair(@Nullable BsonDocument old, @Nullable BsonDocument fresh) {

    boolean differs() {
        return !Objects.equals(old, fresh);
    }

    /** Whether both generations have it. */
    boolean isWhole() {
        return old != null && fresh != null;
    }

    /** Whether both contain the same events, so that they ought to be equal, or only one of them was set aside. */
    boolean isFair() {
        return old != null
                && fresh != null
                && (isSetAside(old) != isSetAside(fresh)
                        || old.getInt64("sequence").equals(fresh.getInt64("sequence")));
    }

    private static boolean isSetAside(BsonDocument document) {
        return document.containsKey(DocumentReader.SET_ASIDE);
    }

    String id() {
        return key(old != null ? old : Objects.requireNonNull(fresh));
    }

    static String key(BsonDocument document) {
        return document.getString("_id").getValue();
    }

    /** The fields whose content differs. */
    Set<String> fields() {
        var fields = new TreeSet<String>();
        if (old != null && fresh != null) {
            var before = old.getDocument("view");
            var after = fresh.getDocument("view");
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
