package nl.sluitend.kernel.wwcase;

import java.time.LocalDate;

/**
 * How a WW case ended before its right revived (WW 21).
 *
 * @param outcome how
 * @param on the first day of the outcome
 * @param evidence what showed it
 * @param revivedOn the first day with WW again
 */
public record EarlierOutcome(Outcome outcome, LocalDate on, Evidence evidence, LocalDate revivedOn) {

    /** Whether that event says the same of the case. */
    public boolean isSaidBy(OutcomeRecorded event) {
        return outcome == event.outcome() && on.equals(event.occurredOn()) && evidence == event.evidence();
    }
}
