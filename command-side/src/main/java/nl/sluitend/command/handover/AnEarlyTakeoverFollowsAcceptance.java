package nl.sluitend.command.handover;

import java.time.LocalDate;
import java.util.Optional;
import nl.sluitend.command.wwcase.WwCase;
import nl.sluitend.kernel.rule.Ground;
import nl.sluitend.kernel.rule.Rule;

/** Until the municipality accepts UWV acts: while WW runs the task moves on the day of the acceptance at the earliest. */
@Ground(law = "PW 7(7), SUWI 30a(3)a", invariant = "I8", field = "from")
record AnEarlyTakeoverFollowsAcceptance(Optional<WwCase> wwCase, Optional<Handover> handover, LocalDate from)
        implements Rule {

    @Override
    public boolean holds() {
        return wwCase.filter(known -> from.isAfter(known.period().lastDay())).isPresent()
                || handover.map(Handover::acceptedOn)
                        .filter(acceptedOn -> !from.isBefore(acceptedOn))
                        .isPresent();
    }
}
