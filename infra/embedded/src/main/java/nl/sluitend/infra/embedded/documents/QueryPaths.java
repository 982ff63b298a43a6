package nl.sluitend.infra.embedded.documents;

import de.bwaldvogel.mongo.backend.Utils;
import de.bwaldvogel.mongo.bson.Document;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.Set;

/** Which fields of a document are looked at. */
final class QueryPaths {

    /** The path of all fields. */
    static final String EVERYTHING = "";

    private static final String KEY = "_id";
    private static final Set<String> OF_PARTS = Set.of("$and", "$or", "$nor");

    private QueryPaths() {}

    /** By a query: their paths, and the key; that of all when it may be any. */
    static Set<String> of(Document query) {
        var paths = new LinkedHashSet<String>();
        paths.add(KEY);
        collect(query, paths);
        return paths;
    }

    /** Which fields of a document a projection takes: all, unless it names them. */
    static Set<String> ofProjection(Document fields) {
        var paths = new LinkedHashSet<>(fields.keySet());
        paths.add(KEY);
        var names = fields.entrySet().stream()
                .allMatch(field -> isNamed(field.getValue()) || (field.getKey().equals(KEY) && fields.size() > 1));
        return names ? paths : Set.of(EVERYTHING);
    }

    private static boolean isNamed(Object value) {
        return !(value instanceof Document) && Utils.isTrue(value);
    }

    private static void collect(Document query, Set<String> paths) {
        query.forEach((name, value) -> {
            if (!name.startsWith("$")) {
                paths.add(name);
            } else if (OF_PARTS.contains(name) && value instanceof Collection<?> parts) {
                parts.forEach(part -> collectPart(part, paths));
            } else {
                paths.add(EVERYTHING);
            }
        });
    }

    private static void collectPart(Object part, Set<String> paths) {
        if (part instanceof Document query) {
            collect(query, paths);
        }
    }
}
