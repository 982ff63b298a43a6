package nl.sluitend.command.wwcase;

import java.time.LocalDate;
import java.util.Optional;
import nl.sluitend.kernel.rule.Ground;
import nl.sluitend.kernel.rule.Rule;

/** A case is signalled from so many days before its last day on; a short WW at its award. */
@Ground(law = "covenant", field = "signalWindow")
record WwEndsWithinTheSignalWindow(Optional<WwCase> known, LocalDate today, int window) implements Rule {

    @Override
    public boolean holds() {
        return known.filter(wwCase -> !wwCase.period().lastDay().isAfter(today.plusDays(window)))
                .isPresent();
    }
}
