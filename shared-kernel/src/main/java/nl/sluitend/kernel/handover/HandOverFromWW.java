package nl.sluitend.kernel.handover;

import nl.sluitend.kernel.decision.Decision;
import nl.sluitend.kernel.inhabitant.InhabitantCommand;
import nl.sluitend.kernel.inhabitant.Residence;
import nl.sluitend.kernel.privacy.InhabitantId;
import org.axonframework.modelling.command.TargetAggregateIdentifier;

/**
 * UWV offers a handover, prepared or returned and completed, to the competent municipality.
 *
 * @param to the municipality, and why it is the competent one
 * @param ground on which ground it may learn the name
 */
public record HandOverFromWW(
        @TargetAggregateIdentifier InhabitantId inhabitant,
        HandoverId handover,
        Residence to,
        LegalGround ground,
        Decision decision)
        implements InhabitantCommand {}
