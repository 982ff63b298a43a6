package nl.sluitend.command.enrolment;

import java.time.Duration;
import java.util.List;

/** What is asked of programmes before enrolments are decided, remembered until it is known what was decided (ADR 8). */
public interface ClaimedPlaces {

    /** Remembers it, before the place is taken; doing so twice remembers it once. */
    void remember(ClaimedPlace place);

    /** What was remembered at least so long ago: nothing of it can still be on its way. */
    List<ClaimedPlace> before(Duration patience, int atMost);

    /** Whether the person's own stream holds the enrolment. */
    boolean isEnrolled(ClaimedPlace place);

    /** It is known what was decided. */
    void forget(ClaimedPlace place);

    /** Remembers nothing: for a command side that ends with its process, so that nothing is left behind. */
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
