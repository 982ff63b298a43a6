package nl.sluitend.infra.embedded.documents;

import de.bwaldvogel.mongo.bson.Document;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * One scan of an index: a range for each prefix of values that the query names, in the requested order.
 *
 * @param index the index
 * @param fields of its entries
 * @param demands the bounds of the query
 * @param order the requested order, if any
 */
record IndexScan(
        SortedIndex index,
        List<String> fields,
        QueryBounds demands,
        @Nullable Document order) {

    /** How useful it is: fields with named values count most, then the order; 0 is not at all. */
    int worth() {
        return 2 * named() + (isInOrder() ? 1 : 0);
    }

    private int named() {
        return (int) fields.stream()
                .takeWhile(field -> demands.values(field).isPresent())
                .count();
    }

    /** Whether the entries of a range are in the requested order. */
    boolean isInOrder() {
        return order != null
                && !order.isEmpty()
                && order.values().stream().distinct().count() == 1
                && Collections.indexOfSubList(fields.subList(named(), fields.size()), List.copyOf(order.keySet())) == 0;
    }

    private boolean isFalling() {
        return order != null && order.values().stream().anyMatch(way -> ((Number) way).intValue() < 0);
    }

    /** The positions of each range within the query's bounds. */
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

    /** In a list different elements may meet the two bounds: then no bound is used, and the documents are checked. */
    private Collection<Integer> range(List<Object> beginning, Optional<String> next) {
        var from = next.flatMap(demands::least).map(bound -> SortedIndex.with(beginning, bound));
        var to = next.flatMap(demands::most).map(bound -> SortedIndex.with(beginning, bound));
        var range = index.between(from.orElse(beginning), to.orElse(beginning));
        return (isFalling() ? range.descendingMap() : range).values();
    }
}
