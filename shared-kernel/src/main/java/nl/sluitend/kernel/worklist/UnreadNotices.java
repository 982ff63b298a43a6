package nl.sluitend.kernel.worklist;

/**
 * How many files have a change that the reader has not read.
 *
 * @param count how many; at most {@link #MOST}
 * @param orMore whether there are more than that
 */
public record UnreadNotices(int count, boolean orMore) {

    /** Nobody needs to know how many more there are. */
    public static final int MOST = 99;
}
