package nl.sluitend.gateway.delivery;

/**
 * What became of the lines of a delivery so far, as its receipt says it.
 *
 * @param received lines, without empty ones
 * @param added WW cases that were not known
 * @param changed known cases about which something is new
 * @param unchanged lines that say nothing new
 * @param rejected lines that were not accepted
 * @param rejectedNotListed rejected lines for which the list had no room
 */
public record LineCounts(
        long received, long added, long changed, long unchanged, long rejected, long rejectedNotListed) {

    /** Of a delivery that just began. */
    public static final LineCounts NONE = new LineCounts(0, 0, 0, 0, 0, 0);
}
