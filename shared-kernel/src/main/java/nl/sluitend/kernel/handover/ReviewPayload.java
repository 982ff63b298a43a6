package nl.sluitend.kernel.handover;

import java.util.Set;
import nl.sluitend.kernel.decision.Decision;
import nl.sluitend.kernel.inhabitant.InhabitantCommand;
import nl.sluitend.kernel.privacy.InhabitantId;
import org.axonframework.modelling.command.TargetAggregateIdentifier;

/** The inhabitant has seen what would be sent and strikes what should not be. */
public record ReviewPayload(
        @TargetAggregateIdentifier InhabitantId inhabitant,
        HandoverId handover,
        Set<PayloadField> struck,
        Decision decision)
        implements InhabitantCommand {

    public ReviewPayload {
        struck = Set.copyOf(struck);
    }
}
