package nl.sluitend.query.fold;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.bson.BsonDocument;
import org.bson.BsonValue;

/**
 * A find or an aggregation, reduced to what an index must serve.
 *
 * @param collection the database and the collection
 * @param equal fields that must equal something
 * @param bound fields that are bound otherwise
 * @param sort the order, with its directions
 */
public record Question(String collection, Set<String> equal, Set<String> bound, BsonDocument sort) {

    static Optional<Question> in(String database, BsonDocument command) {
        if (command.containsKey("find")) {
            return Optional.of(of(
                    database + command.getString("find").getValue(),
                    command.getDocument("filter", new BsonDocument()),
                    command.getDocument("sort", new BsonDocument())));
        }
        return command.containsKey("aggregate")
                ? Optional.of(
                        of(database + command.getString("aggregate").getValue(), match(command), new BsonDocument()))
                : Optional.empty();
    }

    private static BsonDocument match(BsonDocument command) {
        return command.getArray("pipeline").stream()
                .map(BsonValue::asDocument)
                .filter(stage -> stage.containsKey("$match"))
                .map(stage -> stage.getDocument("$match"))
                .findFirst()
                .orElseGet(BsonDocument::new);
    }

    private static Question of(String collection, BsonDocument filter, BsonDocument sort) {
        var equal = new HashSet<String>();
        var bound = new HashSet<String>();
        sortOut(filter, equal, bound);
        return new Question(collection, equal, bound, sort);
    }

    private static void sortOut(BsonDocument filter, Set<String> equal, Set<String> bound) {
        for (var part : filter.entrySet()) {
            switch (part.getKey()) {
                case "$and" -> part.getValue().asArray().forEach(each -> sortOut(each.asDocument(), equal, bound));
                case "$or" -> part.getValue().asArray().forEach(each -> sortOut(each.asDocument(), bound, bound));
                default -> (isEquality(part) ? equal : bound).add(part.getKey());
            }
        }
        bound.removeAll(equal);
    }

    private static boolean isEquality(Map.Entry<String, BsonValue> part) {
        if (!part.getValue().isDocument()) {
            return true;
        }
        var first = part.getValue().asDocument().getFirstKey();
        return !first.startsWith("$") || first.equals("$eq") || first.equals("$in");
    }

    /** Equality first, then the sort, and whatever else is asked stands somewhere in the index; no part of it is idle. */
    boolean isCoveredBy(BsonDocument index) {
        var keys = List.copyOf(index.keySet());
        var led = (int) keys.stream().takeWhile(equal::contains).count();
        var behind = keys.subList(led, keys.size());
        var sorted = new ArrayList<>(sort.keySet());
        var asked = new HashSet<>(equal);
        asked.addAll(bound);
        return behind.size() >= sorted.size()
                && behind.subList(0, sorted.size()).equals(sorted)
                && isOneWay(index)
                && keys.containsAll(asked)
                && (led > 0 || !sorted.isEmpty() || asked.contains(keys.getFirst()));
    }

    /** An index is read forwards or backwards, not both ways. */
    private boolean isOneWay(BsonDocument index) {
        return sort.entrySet().stream()
                        .map(part -> part.getValue().asNumber().intValue()
                                * index.getNumber(part.getKey()).intValue())
                        .distinct()
                        .count()
                <= 1;
    }
}
