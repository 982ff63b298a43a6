package nl.sluitend.gateway.decision;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import nl.sluitend.kernel.decision.DecisionLog;

/** A writer of decisions, for tests of other packages. */
public final class DecisionsOfTests {

    private DecisionsOfTests() {}

    /** Writes there, at the beginning of time. */
    public static DecisionWriter writtenTo(DecisionLog log) {
        return new DecisionWriter(log, Clock.fixed(Instant.EPOCH, ZoneOffset.UTC));
    }
}
