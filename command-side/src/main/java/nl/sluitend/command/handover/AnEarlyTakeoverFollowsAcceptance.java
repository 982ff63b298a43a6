package nl.sluitend.command.handover;

import java.time.LocalDate;
import nl.sluitend.command.wwcase.WwCase;
import nl.sluitend.kernel.rule.Ground;
import nl.sluitend.kernel.rule.Rule;

/** Until the municipality accepts, UWV acts: while WW runs, the task moves on the day of acceptance at the earliest. */
@Ground(law = "PW 7(7), SUWI 30a(3)a", invariant = "I8", field = "from")
record AnEarlyTakeoverFollowsAcceptance(WwCase wwCase, Handover handover, LocalDate from) implements Rule {

    @Override
    public boolean holds() {
        var acceptedOn = handover.acceptedOn();
        return wwCase.isOverBefore(from) || (acceptedOn != null && !from.isBefore(acceptedOn));
    }
}
