package nl.sluitend.infra.embedded.documents;

import de.bwaldvogel.mongo.bson.BsonRegularExpression;
import de.bwaldvogel.mongo.bson.Document;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The conditions of a query on single fields, all of which must hold; alternatives are checked on the documents.
 *
 * @param ofFields operators and their operands, by the field's path
 */
record QueryBounds(Map<String, Document> ofFields) {

    private static final String EQUAL = "$eq";

    static QueryBounds of(Document query) {
        var fields = new HashMap<String, Document>();
        collect(query, fields);
        return new QueryBounds(fields);
    }

    private static void collect(Document query, Map<String, Document> fields) {
        query.forEach((name, value) -> {
            if (name.equals("$and")) {
                ((Collection<?>) value).forEach(part -> collect((Document) part, fields));
            } else if (!name.startsWith("$")) {
                fields.computeIfAbsent(name, _ -> new Document()).putAll(operators(value));
            }
        });
    }

    private static Document operators(Object value) {
        var isOperators =
                value instanceof Document document && document.keySet().stream().anyMatch(key -> key.startsWith("$"));
        return isOperators ? (Document) value : new Document(EQUAL, value);
    }

    /** The values that a field may have, if the query names them. */
    Optional<List<Object>> values(String field) {
        var demand = ofFields.getOrDefault(field, new Document());
        if (demand.get(EQUAL) != null) {
            return named(List.of(demand.get(EQUAL)));
        }
        return demand.get("$in") instanceof Collection<?> some ? named(some) : Optional.empty();
    }

    private static Optional<List<Object>> named(Collection<?> values) {
        return values.stream().allMatch(QueryBounds::isPlain)
                ? Optional.of(values.stream().distinct().map(Values::normal).toList())
                : Optional.empty();
    }

    private static boolean isPlain(Object value) {
        return value != null
                && !(value instanceof Document)
                && !(value instanceof Collection)
                && !(value instanceof BsonRegularExpression);
    }

    /** Whether what has one of these values of the field meets the whole query. */
    boolean areOnly(String field, Document query) {
        return query.size() == 1
                && query.containsKey(field)
                && ofFields.getOrDefault(field, query).size() == 1
                && values(field).isPresent();
    }

    /** The lower bound. */
    Optional<Object> least(String field) {
        return bound(field, "$gte", "$gt");
    }

    /** The upper bound. */
    Optional<Object> most(String field) {
        return bound(field, "$lte", "$lt");
    }

    private Optional<Object> bound(String field, String... operators) {
        var demand = ofFields.getOrDefault(field, new Document());
        return Stream.of(operators)
                .map(demand::get)
                .filter(QueryBounds::isPlain)
                .findFirst()
                .map(Values::normal);
    }
}
