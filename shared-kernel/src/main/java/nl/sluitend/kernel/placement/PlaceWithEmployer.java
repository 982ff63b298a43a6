package nl.sluitend.kernel.placement;

import nl.sluitend.kernel.decision.Decision;
import nl.sluitend.kernel.employer.EmployerId;
import nl.sluitend.kernel.inhabitant.InhabitantCommand;
import nl.sluitend.kernel.privacy.InhabitantId;
import org.axonframework.modelling.command.TargetAggregateIdentifier;

/**
 * The body that has the task places the inhabitant in a regular job; aftercare starts with it.
 *
 * @param employerKnown whether the employer is registered
 */
public record PlaceWithEmployer(
        @TargetAggregateIdentifier InhabitantId inhabitant,
        PlacementId placement,
        EmployerId employer,
        boolean employerKnown,
        Contract contract,
        Decision decision)
        implements InhabitantCommand {}
