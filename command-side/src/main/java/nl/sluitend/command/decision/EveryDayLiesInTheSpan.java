package nl.sluitend.command.decision;

import java.time.LocalDate;
import nl.sluitend.kernel.calendar.Span;
import nl.sluitend.kernel.rule.Ground;
import nl.sluitend.kernel.rule.Pointing;
import nl.sluitend.kernel.rule.Rule;

/** A day outside any lifetime is a typing error or worse; stores cannot hold the most distant ones. */
@Ground(law = "-", field = "day")
record EveryDayLiesInTheSpan(String field, LocalDate day) implements Rule, Pointing {

    @Override
    public boolean holds() {
        return Span.holds(day);
    }
}
