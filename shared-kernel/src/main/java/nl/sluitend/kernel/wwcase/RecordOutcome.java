package nl.sluitend.kernel.wwcase;

import java.time.LocalDate;
import nl.sluitend.kernel.decision.Decision;
import nl.sluitend.kernel.inhabitant.InhabitantCommand;
import nl.sluitend.kernel.privacy.InhabitantId;
import org.axonframework.modelling.command.TargetAggregateIdentifier;

/**
 * Ends a WW case with its one outcome and the evidence for it (I6).
 *
 * @param on the first day of the outcome
 */
public record RecordOutcome(
        @TargetAggregateIdentifier InhabitantId inhabitant,
        WwCaseId wwCase,
        Outcome outcome,
        LocalDate on,
        Evidence evidence,
        Decision decision)
        implements InhabitantCommand {}
