package nl.sluitend.gateway.trajectory;

import java.time.Duration;
import java.util.List;

/** What is asked of programmes before enrolments are decided, remembered until it is known what was decided (ADR 8). */
public interface ClaimedPlaces {

    /** Remembers it, before the place is taken. */
    void remember(ClaimedPlace place);

    /** What was remembered at least so long ago: nothing of it can still be on its way. */
    List<ClaimedPlace> before(Duration patience, int atMost);

    /** Whether the person's own stream holds the enrolment. */
    boolean isEnrolled(ClaimedPlace place);

    /** It is known what was decided. */
    void forget(ClaimedPlace place);
}
