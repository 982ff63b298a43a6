package nl.sluitend.command.decision;

import java.time.Instant;
import nl.sluitend.kernel.calendar.Span;
import nl.sluitend.kernel.rule.Ground;
import nl.sluitend.kernel.rule.Pointing;
import nl.sluitend.kernel.rule.Rule;

/** The same for a moment, see {@link EveryDayLiesInTheSpan}. */
@Ground(law = "-", field = "moment")
record EveryMomentLiesInTheSpan(String field, Instant moment) implements Rule, Pointing {

    @Override
    public boolean holds() {
        return Span.holds(moment);
    }
}
