package nl.sluitend.command.wwcase;

import java.time.LocalDate;
import nl.sluitend.kernel.rule.Ground;
import nl.sluitend.kernel.rule.Rule;

/** A case is signalled from so many days before its last day on; a short WW at its award. */
@Ground(law = "covenant", field = "signalWindow")
record WwEndsWithinTheSignalWindow(WwCase wwCase, LocalDate today, int window) implements Rule {

    @Override
    public boolean holds() {
        return !wwCase.period().lastDay().isAfter(today.plusDays(window));
    }
}
