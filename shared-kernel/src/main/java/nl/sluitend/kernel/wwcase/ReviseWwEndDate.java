package nl.sluitend.kernel.wwcase;

import nl.sluitend.kernel.decision.Decision;
import nl.sluitend.kernel.inhabitant.InhabitantCommand;
import nl.sluitend.kernel.inhabitant.InhabitantId;
import org.axonframework.modelling.command.TargetAggregateIdentifier;

/** A UWV adviser corrects the last day of WW. */
public record ReviseWwEndDate(
        @TargetAggregateIdentifier InhabitantId inhabitant, WwCaseId wwCase, WwPeriod period, Decision decision)
        implements InhabitantCommand {}
