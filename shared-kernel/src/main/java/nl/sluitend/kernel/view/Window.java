package nl.sluitend.kernel.view;

import org.jspecify.annotations.Nullable;

/**
 * Which part of a list is asked for, by key and not by number: rows that come or go do not shift the pages.
 *
 * @param first how many at most, 1 to 100
 * @param after the cursor after which to begin; absent for the beginning
 */
public record Window(int first, @Nullable String after) {

    /** The most rows of one page. */
    public static final int MOST = 100;
}
