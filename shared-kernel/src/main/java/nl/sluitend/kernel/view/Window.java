package nl.sluitend.kernel.view;

import org.jspecify.annotations.Nullable;

/**
 * Which part of a list is asked for, by key and not by number: rows that come or go do not shift the pages.
 *
 * @param size how many at most, 1 to 100
 * @param fromTheEnd whether the last rows between the cursors are asked for, and not the first
 * @param after the cursor after which to look; absent for the beginning
 * @param before the cursor before which to look; absent for the end
 */
public record Window(
        int size,
        boolean fromTheEnd,
        @Nullable String after,
        @Nullable String before) {

    /** The most rows of one page. */
    public static final int MOST = 100;

    /** The longest cursor, in characters: it holds the row's place in the list's order, a line of text at most. */
    public static final int LONGEST_CURSOR = 4_000;

    /** The first ones after that cursor. */
    public Window(int first, @Nullable String after) {
        this(first, false, after, null);
    }

    /** The last ones before that cursor. */
    public static Window last(int size, @Nullable String before) {
        return new Window(size, true, null, before);
    }
}
