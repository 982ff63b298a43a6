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
 * @param named how many of its first fields have named values
 */
record IndexScan(
        SortedIndex index,
        List<String> fields,
        QueryBounds demands,
        @Nullable Document order,
        int named) {

    static IndexScan of(SortedIndex index, QueryBounds demands, @Nullable Document order) {
        var named = index.fields().stream()
                .takeWhile(field -> demands.values(field).isPresent())
                .count();
        return new IndexScan(index, index.fields(), demands, order, (int) named);
    }

    /** How useful it is: fields with named values count most, then the order; 0 is not at all. */
    int worth() {
        return 2 * named + (isInOrder() ? 1 : 0);
    }

    /** Whether the entries of a range are in the requested order. */
    boolean isInOrder() {
        return order != null
                && !order.isEmpty()
                && order.values().stream().distinct().count() == 1
                && order.keySet().stream().noneMatch(index::holdsListsIn)
                && Collections.indexOfSubList(fields.subList(named, fields.size()), List.copyOf(order.keySet())) == 0;
    }

    /** Whether it has one range only: the entries of several are in order within each. */
    boolean isOne() {
        return fields.stream()
                .limit(named)
                .allMatch(field -> demands.values(field).orElseThrow().size() == 1);
    }

    private boolean isFalling() {
        return order != null && order.values().stream().anyMatch(way -> ((Number) way).intValue() < 0);
    }

    /** The places in each range within the query's bounds. */
    Stream<Collection<DocumentPlace>> ranges() {
        var next = fields.stream().skip(named).findFirst().filter(field -> !index.holdsListsIn(field));
        return beginnings().map(beginning -> range(beginning, next));
    }

    private Stream<@Nullable Object[]> beginnings() {
        var beginnings = Stream.<@Nullable Object[]>of(new @Nullable Object[0]);
        for (var field : fields.subList(0, named)) {
            var values = demands.values(field).orElseThrow();
            beginnings =
                    beginnings.flatMap(beginning -> values.stream().map(value -> SortedIndex.with(beginning, value)));
        }
        return beginnings;
    }

    /** In a list different elements may meet the two bounds: then no bound is used, and the documents are checked. */
    private Collection<DocumentPlace> range(@Nullable Object[] beginning, Optional<String> next) {
        var from = next.flatMap(demands::least).map(bound -> SortedIndex.with(beginning, bound));
        var to = next.flatMap(demands::most).map(bound -> SortedIndex.with(beginning, bound));
        var range = index.between(from.orElse(beginning), to.orElse(beginning));
        return (isFalling() ? range.descendingMap() : range).values();
    }
}
