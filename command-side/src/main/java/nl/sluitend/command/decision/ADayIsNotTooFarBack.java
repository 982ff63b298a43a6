package nl.sluitend.command.decision;

import java.time.LocalDate;
import nl.sluitend.kernel.rule.Ground;
import nl.sluitend.kernel.rule.Pointing;
import nl.sluitend.kernel.rule.Rule;

/** A decision is about something that began within one working life. */
@Ground(law = "-", field = "day")
record ADayIsNotTooFarBack(String field, LocalDate day, LocalDate earliest) implements Rule, Pointing {

    @Override
    public boolean holds() {
        return !day.isBefore(earliest);
    }
}
