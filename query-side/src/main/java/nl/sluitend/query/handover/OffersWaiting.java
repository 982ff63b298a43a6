package nl.sluitend.query.handover;

/**
 * How many offers to a municipality await its answer.
 *
 * @param unanswered all of them, with those about which it asked UWV something
 * @param overdue those whose clock has run out
 */
public record OffersWaiting(int unanswered, int overdue) {

    /** None at all. */
    public static final OffersWaiting NONE = new OffersWaiting(0, 0);

    OffersWaiting and(OffersWaiting more) {
        return new OffersWaiting(unanswered + more.unanswered, overdue + more.overdue);
    }
}
