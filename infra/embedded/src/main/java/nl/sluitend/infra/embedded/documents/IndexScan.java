package nl.sluitend.infra.embedded.documents;

import de.bwaldvogel.mongo.bson.Document;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * One way through an index: from each beginning that the demands name, in the order that is asked for.
 *
 * @param index which is walked
 * @param fields of its entries
 * @param demands of the query
 * @param order that is asked for, if any
 */
record IndexScan(
        SortedIndex index,
        List<String> fields,
        QueryBounds demands,
        @Nullable Document order) {

    /** How well it serves: named fields count most, then the order; 0 is not at all. */
    int worth() {
        return 2 * named() + (isInOrder() ? 1 : 0);
    }

    private int named() {
        return (int) fields.stream()
                .takeWhile(field -> demands.values(field).isPresent())
                .count();
    }

    /** Whether the entries of a range lie in the order that is asked for. */
    boolean isInOrder() {
        return order != null
                && !order.isEmpty()
                && order.values().stream().distinct().count() == 1
                && Collections.indexOfSubList(fields.subList(named(), fields.size()), List.copyOf(order.keySet())) == 0;
    }

    private boolean isFalling() {
        return order != null && order.values().stream().anyMatch(way -> ((Number) way).intValue() < 0);
    }

    /** The positions of each range that the demands leave. */
    Stream<Collection<Integer>> ranges() {
        var next = fields.stream().skip(named()).findFirst().filter(field -> !index.holdsListsIn(field));
        return beginnings().map(beginning -> range(beginning, next));
    }

    private Stream<List<Object>> beginnings() {
        var beginnings = List.of(List.of());
        for (var field : fields.subList(0, named())) {
            var values = demands.values(field).orElseThrow();
            beginnings = beginnings.stream()
                    .flatMap(beginning -> values.stream().map(value -> SortedIndex.with(beginning, value)))
                    .toList();
        }
        return beginnings.stream();
    }

    /** Of a list each bound may be met by another element: there is no next field then, and the documents tell. */
    private Collection<Integer> range(List<Object> beginning, Optional<String> next) {
        var from = next.flatMap(demands::least).map(bound -> SortedIndex.with(beginning, bound));
        var to = next.flatMap(demands::most).map(bound -> SortedIndex.with(beginning, bound));
        var range = index.between(from.orElse(beginning), to.orElse(beginning));
        return (isFalling() ? range.descendingMap() : range).values();
    }
}
