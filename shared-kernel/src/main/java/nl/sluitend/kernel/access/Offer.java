package nl.sluitend.kernel.access;

/**
 * What a handover means for who sees what.
 *
 * @param wwCase of which case
 * @param municipality to which it was offered last; empty before the first offer
 * @param state how far it came
 */
public record Offer(String wwCase, String municipality, State state) {

    /** How far an offer came. */
    public enum State {
        /** Prepared, returned or taken back: with nobody. */
        WITH_NOBODY,
        /** Offered and not answered. */
        OPEN,
        /** Closed by an outcome before it was answered. */
        CLOSED,
        /** Accepted, and still so. */
        ACCEPTED,
        /** Accepted, and closed by an outcome: the person stays the municipality's own. */
        FINISHED,
        /** Accepted, and taken back afterwards. */
        TAKEN_BACK
    }

    Offer to(String next) {
        return new Offer(wwCase, next, State.OPEN);
    }

    /** The same so far. */
    public Offer in(State next) {
        return new Offer(wwCase, municipality, next);
    }

    /** UWV takes it back. */
    public Offer endedEarly() {
        return in(
                switch (state) {
                    case ACCEPTED, FINISHED, TAKEN_BACK -> State.TAKEN_BACK;
                    case CLOSED -> State.CLOSED;
                    case OPEN, WITH_NOBODY -> State.WITH_NOBODY;
                });
    }

    /** Its case has an outcome. */
    public Offer closed() {
        return in(
                switch (state) {
                    case OPEN -> State.CLOSED;
                    case ACCEPTED -> State.FINISHED;
                    case WITH_NOBODY, CLOSED, FINISHED, TAKEN_BACK -> state;
                });
    }

    /** The right revives: the case lies with UWV again (WW 21). */
    public Offer reopened() {
        return in(
                switch (state) {
                    case FINISHED -> State.TAKEN_BACK;
                    case CLOSED -> State.WITH_NOBODY;
                    case WITH_NOBODY, OPEN, ACCEPTED, TAKEN_BACK -> state;
                });
    }

    boolean isWith(String body) {
        return municipality.equals(body)
                && switch (state) {
                    case OPEN, ACCEPTED, FINISHED -> true;
                    case WITH_NOBODY, CLOSED, TAKEN_BACK -> false;
                };
    }

    boolean wasAnsweredOrClosedBy(String body) {
        return municipality.equals(body)
                && switch (state) {
                    case CLOSED, ACCEPTED, FINISHED, TAKEN_BACK -> true;
                    case WITH_NOBODY, OPEN -> false;
                };
    }

    boolean isAcceptedBy(String body) {
        return municipality.equals(body)
                && switch (state) {
                    case ACCEPTED, FINISHED -> true;
                    case WITH_NOBODY, OPEN, CLOSED, TAKEN_BACK -> false;
                };
    }
}
