package nl.sluitend.infra.embedded.documents;

import de.bwaldvogel.mongo.backend.KeyValue;
import de.bwaldvogel.mongo.backend.Utils;
import de.bwaldvogel.mongo.bson.Document;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The entries of documents in an index: the values of its fields, then the key. A list has one for each element. */
final class IndexEntries {

    private static final String KEY = "_id";

    private final List<String> fields;
    private final List<List<String>> steps;
    private final Function<Document, Set<KeyValue>> ofSeveralLists;
    private final Set<String> lists = ConcurrentHashMap.newKeySet();

    IndexEntries(List<String> indexed, Function<Document, Set<KeyValue>> ofSeveralLists) {
        this.fields = Stream.concat(indexed.stream(), Stream.of(KEY)).distinct().toList();
        this.steps = fields.stream().map(field -> List.of(field.split("\\."))).toList();
        this.ofSeveralLists = ofSeveralLists;
    }

    List<String> fields() {
        return fields;
    }

    /** Whether a document had a list there. */
    boolean holdListsIn(String field) {
        return lists.contains(field);
    }

    /** Those of a document with that key. */
    List<@Nullable Object[]> of(Document document, @Nullable Object key) {
        var values = new @Nullable Object[fields.size()];
        var list = -1;
        for (int i = 0; i < values.length; i++) {
            values[i] = fields.get(i).equals(KEY) ? key : Values.normal(value(document, i));
            if (values[i] instanceof Collection) {
                if (list >= 0) {
                    return ofSeveralLists(document, key);
                }
                list = i;
            }
        }
        return list < 0 ? List.<@Nullable Object[]>of(shared(values)) : forEach(list, values);
    }

    private @Nullable Object value(Document document, int field) {
        Object value = document;
        for (var step : steps.get(field)) {
            if (value instanceof Collection) {
                return Utils.getSubdocumentValueCollectionAware(document, fields.get(field));
            }
            value = value instanceof Document inner ? inner.get(step) : null;
        }
        return value;
    }

    /** The server's own rules say what that means, if anything. */
    private List<@Nullable Object[]> ofSeveralLists(Document document, @Nullable Object key) {
        lists.addAll(fields);
        return ofSeveralLists.apply(document).stream()
                .map(values -> Stream.concat(values.stream(), Stream.of(key)).limit(fields.size()))
                .map(values -> shared(values.toArray()))
                .toList();
    }

    /** An empty list has an entry too: each document is in the index. */
    private List<@Nullable Object[]> forEach(int list, @Nullable Object[] values) {
        lists.add(fields.get(list));
        var elements = (Collection<?>) values[list];
        return elements == null || elements.isEmpty()
                ? List.<@Nullable Object[]>of(shared(with(values, list, null)))
                : elements.stream()
                        .map(element -> shared(with(values, list, element)))
                        .toList();
    }

    private static @Nullable Object[] with(@Nullable Object[] values, int at, @Nullable Object value) {
        var others = values.clone();
        others[at] = value;
        return others;
    }

    private static @Nullable Object[] shared(@Nullable Object[] values) {
        for (int i = 0; i < values.length; i++) {
            values[i] = Values.shared(values[i]);
        }
        return values;
    }
}
