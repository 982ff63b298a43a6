package nl.sluitend.command.wwcase;

import java.time.LocalDate;
import nl.sluitend.kernel.rule.Ground;
import nl.sluitend.kernel.rule.Rule;

/** A case is flagged from that many days before its last day; a short WW as soon as it is awarded. */
@Ground(law = "covenant", field = "signalWindow")
record WwEndsWithinTheSignalWindow(WwCase wwCase, LocalDate today, int window) implements Rule {

    @Override
    public boolean holds() {
        return !wwCase.period().lastDay().isAfter(today.plusDays(window));
    }
}
