package nl.sluitend.command.decision;

import java.time.LocalDate;
import nl.sluitend.kernel.calendar.Span;
import nl.sluitend.kernel.rule.Ground;
import nl.sluitend.kernel.rule.Pointing;
import nl.sluitend.kernel.rule.Rule;

/** A day outside of every life is a slip of somebody's fingers or worse; stores cannot hold the furthest. */
@Ground(law = "-", field = "day")
record EveryDayLiesInTheSpan(String field, LocalDate day) implements Rule, Pointing {

    @Override
    public boolean holds() {
        return Span.holds(day);
    }
}
