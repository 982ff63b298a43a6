package nl.sluitend.kernel.handover;

import java.time.LocalDate;
import nl.sluitend.kernel.decision.Decision;
import nl.sluitend.kernel.inhabitant.InhabitantCommand;
import nl.sluitend.kernel.privacy.InhabitantId;
import nl.sluitend.kernel.privacy.Sealed;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.jspecify.annotations.Nullable;

/**
 * The municipality takes the offered handover.
 *
 * @param contactPerson the name and telephone number of the caseworker, for the inhabitant; sealed
 * @param firstContactOn the promised day of the first contact
 */
public record AcceptHandover(
        @TargetAggregateIdentifier InhabitantId inhabitant,
        HandoverId handover,
        @Nullable Sealed contactPerson,
        LocalDate firstContactOn,
        Decision decision)
        implements InhabitantCommand {}
