package nl.sluitend.kernel.placement;

import java.time.LocalDate;
import nl.sluitend.kernel.decision.Decision;
import nl.sluitend.kernel.inhabitant.InhabitantCommand;
import nl.sluitend.kernel.privacy.InhabitantId;
import org.axonframework.modelling.command.TargetAggregateIdentifier;

/**
 * Somebody asked how it goes.
 *
 * @param moment for which moment: 30, 90, 180 or 365 days after the start
 * @param on the day on which somebody asked
 * @param stillAtWork whether the person still works there
 */
public record RecordAftercareContact(
        @TargetAggregateIdentifier InhabitantId inhabitant,
        PlacementId placement,
        int moment,
        LocalDate on,
        boolean stillAtWork,
        Decision decision)
        implements InhabitantCommand {}
