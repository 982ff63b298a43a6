package nl.sluitend.infra.embedded.documents;

import de.bwaldvogel.mongo.bson.Document;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/** A whole document in exchange for the one under its key, on conditions: most of what is written. */
final class Replacement {

    private static final String KEY = "_id";

    private final Object key;
    private final Document query;
    private final Document document;
    private final byte[] bytes;

    private Replacement(Object key, Document query, Document document) {
        this.key = key;
        this.query = query;
        this.document = document;
        this.bytes = Bson.bytes(document);
    }

    /** When a write is one. */
    static Optional<Replacement> of(Document query, Document update) {
        return QueryBounds.of(query)
                .values(KEY)
                .filter(keys -> keys.size() == 1 && isWholeUnder(keys, update))
                .map(keys -> new Replacement(keys.getFirst(), query, update));
    }

    /** Of both, as indexes hold it. */
    Object key() {
        return key;
    }

    /** The key, and the conditions. */
    Document query() {
        return query;
    }

    Document document() {
        return document;
    }

    byte[] bytes() {
        return bytes;
    }

    private static boolean isWholeUnder(List<Object> keys, Document update) {
        return !update.isEmpty()
                && update.keySet().iterator().next().equals(KEY)
                && keys.getFirst().equals(Values.normal(update.get(KEY)))
                && update.keySet().stream().noneMatch(name -> name.startsWith("$") || name.contains("."));
    }

    /** Whether values differ, and not only the kinds of numbers. What was decoded of the other is enough as a rule. */
    boolean differsFrom(Document excerpt, byte[] other) {
        return excerpt.entrySet().stream()
                        .filter(field -> !(field.getValue() instanceof Document))
                        .anyMatch(field -> !Objects.equals(
                                Values.normal(field.getValue()), Values.normal(document.get(field.getKey()))))
                || !Objects.equals(Values.normal(Bson.document(other)), Values.normal(document));
    }
}
