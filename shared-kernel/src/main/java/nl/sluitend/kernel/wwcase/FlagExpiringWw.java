package nl.sluitend.kernel.wwcase;

import nl.sluitend.kernel.decision.Decision;
import nl.sluitend.kernel.inhabitant.InhabitantCommand;
import nl.sluitend.kernel.privacy.InhabitantId;
import org.axonframework.modelling.command.TargetAggregateIdentifier;

/**
 * Flags a WW case that ends within the signal window: by the daily run, or earlier by an adviser.
 *
 * @param signalWindow in days before the last day; a setting of the region
 */
public record FlagExpiringWw(
        @TargetAggregateIdentifier InhabitantId inhabitant, WwCaseId wwCase, int signalWindow, Decision decision)
        implements InhabitantCommand {}
