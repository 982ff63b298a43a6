package nl.sluitend.kernel.handover;

import nl.sluitend.kernel.decision.Decision;
import nl.sluitend.kernel.inhabitant.InhabitantCommand;
import nl.sluitend.kernel.privacy.InhabitantId;
import org.axonframework.modelling.command.TargetAggregateIdentifier;

/** UWV takes an open handover back. */
public record WithdrawHandover(
        @TargetAggregateIdentifier InhabitantId inhabitant,
        HandoverId handover,
        WithdrawalReason reason,
        Decision decision)
        implements InhabitantCommand {}
