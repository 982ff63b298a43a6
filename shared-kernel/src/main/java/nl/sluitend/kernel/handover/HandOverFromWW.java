package nl.sluitend.kernel.handover;

import nl.sluitend.kernel.decision.Decision;
import nl.sluitend.kernel.inhabitant.InhabitantCommand;
import nl.sluitend.kernel.inhabitant.Residence;
import nl.sluitend.kernel.privacy.InhabitantId;
import org.axonframework.modelling.command.TargetAggregateIdentifier;

/** UWV offers a prepared, or a returned and completed, handover to the competent municipality. */
public record HandOverFromWW(
        @TargetAggregateIdentifier InhabitantId inhabitant,
        HandoverId handover,
        Residence to,
        LegalGround ground,
        Decision decision)
        implements InhabitantCommand {}
