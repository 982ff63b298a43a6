package nl.sluitend.command.enrolment;

import java.time.Duration;
import java.util.List;

/** The places claimed from programmes before enrolments are decided, remembered until the decision is known (ADR 8). */
public interface ClaimedPlaces {

    /** Remembers it, before the place is taken; repeating it changes nothing. */
    void remember(ClaimedPlace place);

    /** Those remembered at least that long ago: their decisions can no longer be in progress. */
    List<ClaimedPlace> before(Duration patience, int atMost);

    /** Whether the person's own stream holds the enrolment. */
    boolean isEnrolled(ClaimedPlace place);

    /** Forgets a place whose decision is known. */
    void forget(ClaimedPlace place);

    /** Remembers nothing: for a command side whose store ends with its process, so that nothing is left behind. */
    final class Nothing implements ClaimedPlaces {

        @Override
        public void remember(ClaimedPlace place) {}

        @Override
        public List<ClaimedPlace> before(Duration patience, int atMost) {
            return List.of();
        }

        @Override
        public boolean isEnrolled(ClaimedPlace place) {
            return true;
        }

        @Override
        public void forget(ClaimedPlace place) {}
    }
}
