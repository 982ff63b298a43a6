package nl.sluitend.command.handover;

import java.time.LocalDate;
import nl.sluitend.command.wwcase.WwCase;
import nl.sluitend.kernel.rule.Ground;
import nl.sluitend.kernel.rule.Rule;

/** The law moves the task the day after WW ends: a transfer recorded later is about a past day, never a future one. */
@Ground(law = "PW 7(1)a, 7(3)c", invariant = "I8", field = "from")
record AfterWwTheTaskMovesAtOnce(WwCase wwCase, LocalDate from, LocalDate today) implements Rule {

    @Override
    public boolean holds() {
        return !from.isAfter(today) || !wwCase.isOverBefore(from.minusDays(1));
    }
}
