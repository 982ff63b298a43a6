package nl.sluitend.kernel.view;

import java.util.List;
import java.util.function.Function;

/**
 * One page of a list.
 *
 * @param items in order, each with its cursor
 * @param hasNext whether more follow
 * @param hasPrevious whether some came before
 * @param <T> what is listed
 */
public record Page<T>(List<Entry<T>> items, boolean hasNext, boolean hasPrevious) {

    public Page {
        items = List.copyOf(items);
    }

    /**
     * Those that were found from the side that a window asks for, with one more if there is one. Whoever gave a place came
     * from the other side of it.
     */
    public static <T> Page<T> of(List<T> found, Window window, Function<T, String> cursor) {
        var entries = found.stream()
                .limit(window.size())
                .map(each -> new Entry<>(cursor.apply(each), each))
                .toList();
        var more = found.size() > window.size();
        return new Page<>(
                window.fromTheEnd() ? entries.reversed() : entries,
                (more && !window.fromTheEnd()) || window.before() != null,
                (more && window.fromTheEnd()) || window.after() != null);
    }

    /** The same page with each row mapped. */
    public <R> Page<R> map(Function<T, R> shown) {
        return new Page<>(
                items.stream()
                        .map(entry -> new Entry<>(entry.cursor(), shown.apply(entry.node())))
                        .toList(),
                hasNext,
                hasPrevious);
    }

    /**
     * One row.
     *
     * @param cursor opaque; the key of the row in the order of the list
     * @param node the row
     * @param <T> what is listed
     */
    public record Entry<T>(String cursor, T node) {}
}
