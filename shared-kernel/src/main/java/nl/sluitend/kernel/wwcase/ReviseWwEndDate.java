package nl.sluitend.kernel.wwcase;

import nl.sluitend.kernel.decision.Decision;
import nl.sluitend.kernel.inhabitant.AgeBand;
import nl.sluitend.kernel.inhabitant.InhabitantCommand;
import nl.sluitend.kernel.privacy.InhabitantId;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.jspecify.annotations.Nullable;

/**
 * A UWV adviser corrects the last day of WW.
 *
 * @param ageBand on the first day without WW; absent when it can no longer be computed
 */
public record ReviseWwEndDate(
        @TargetAggregateIdentifier InhabitantId inhabitant,
        WwCaseId wwCase,
        WwPeriod period,
        @Nullable AgeBand ageBand,
        Decision decision)
        implements InhabitantCommand {}
