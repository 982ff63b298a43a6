package nl.sluitend.kernel.placement;

import java.time.LocalDate;
import nl.sluitend.kernel.decision.Decision;
import nl.sluitend.kernel.inhabitant.InhabitantCommand;
import nl.sluitend.kernel.privacy.InhabitantId;
import org.axonframework.modelling.command.TargetAggregateIdentifier;

/** The job ended; {@code on} is the last working day. */
public record EndPlacement(
        @TargetAggregateIdentifier InhabitantId inhabitant, PlacementId placement, LocalDate on, Decision decision)
        implements InhabitantCommand {

    @Override
    public boolean endsWhatItsSenderBegan() {
        return true;
    }
}
