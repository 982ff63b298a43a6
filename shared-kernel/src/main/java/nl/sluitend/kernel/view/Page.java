package nl.sluitend.kernel.view;

import java.util.List;

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
     * One row.
     *
     * @param cursor opaque; the key of the row in the order of the list
     * @param node the row
     * @param <T> what is listed
     */
    public record Entry<T>(String cursor, T node) {}
}
