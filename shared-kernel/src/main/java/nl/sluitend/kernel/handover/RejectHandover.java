package nl.sluitend.kernel.handover;

import nl.sluitend.kernel.decision.Decision;
import nl.sluitend.kernel.inhabitant.InhabitantCommand;
import nl.sluitend.kernel.privacy.InhabitantId;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.jspecify.annotations.Nullable;

/**
 * The municipality returns the offered handover to UWV for a listed reason.
 *
 * @param missing the field that was missing; given exactly when data are insufficient
 */
public record RejectHandover(
        @TargetAggregateIdentifier InhabitantId inhabitant,
        HandoverId handover,
        RejectionReason reason,
        @Nullable PayloadField missing,
        Decision decision)
        implements InhabitantCommand {}
