package nl.sluitend.kernel.access;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What a handover means for who sees what.
 *
 * @param wwCase the case that it hands over
 * @param municipality to which it was offered last; empty before the first offer
 * @param state how far it came
 * @param closing what the last outcome made of it; absent before, and after any other decision about it
 */
public record Offer(
        String wwCase,
        String municipality,
        State state,
        @Nullable Closing closing) {

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

    /**
     * What an outcome made of an offer, so that the same outcome has the same effect when it becomes valid again
     * (ADR 18).
     *
     * @param state how far the offer came by it
     * @param outcome which one
     * @param evidence what showed it
     * @param on since when
     */
    public record Closing(State state, String outcome, String evidence, LocalDate on) {

        private boolean isBy(String otherOutcome, String otherEvidence, LocalDate day) {
            return outcome.equals(otherOutcome) && evidence.equals(otherEvidence) && on.equals(day);
        }
    }

    /** Prepared, and offered to nobody yet. */
    static Offer prepared(String wwCase) {
        return new Offer(wwCase, "", State.WITH_NOBODY, null);
    }

    /** An outcome that becomes valid again does not give back what another municipality had before. */
    Offer to(String next) {
        return new Offer(wwCase, next, State.OPEN, municipality.equals(next) ? closing : null);
    }

    /** The same offer in another state, by a decision about it. */
    public Offer in(State next) {
        return new Offer(wwCase, municipality, next, null);
    }

    /** UWV takes it back. */
    public Offer endedEarly() {
        return switch (state) {
            case OPEN -> in(State.WITH_NOBODY);
            case ACCEPTED, FINISHED -> in(State.TAKEN_BACK);
            case WITH_NOBODY, CLOSED, TAKEN_BACK -> this;
        };
    }

    /** Its case has an outcome; one that becomes valid again has the same effect as before the right revived. */
    public Offer closed(String outcome, String evidence, LocalDate on) {
        if (closing != null && state != State.ACCEPTED && closing.isBy(outcome, evidence, on)) {
            return becoming(closing.state());
        }
        return switch (state) {
            case OPEN -> closed(new Closing(State.CLOSED, outcome, evidence, on));
            case ACCEPTED -> closed(new Closing(State.FINISHED, outcome, evidence, on));
            case WITH_NOBODY, CLOSED, FINISHED, TAKEN_BACK -> this;
        };
    }

    private Offer closed(Closing next) {
        return new Offer(wwCase, municipality, next.state(), next);
    }

    /** The right revives: the case is UWV's again (WW 21). */
    public Offer reopened() {
        return switch (state) {
            case FINISHED -> becoming(State.TAKEN_BACK);
            case CLOSED -> becoming(State.WITH_NOBODY);
            case WITH_NOBODY, OPEN, ACCEPTED, TAKEN_BACK -> this;
        };
    }

    private Offer becoming(State next) {
        return new Offer(wwCase, municipality, next, closing);
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
