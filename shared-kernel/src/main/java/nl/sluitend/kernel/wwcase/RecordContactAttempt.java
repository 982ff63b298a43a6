package nl.sluitend.kernel.wwcase;

import nl.sluitend.kernel.decision.Decision;
import nl.sluitend.kernel.inhabitant.InhabitantCommand;
import nl.sluitend.kernel.privacy.InhabitantId;
import org.axonframework.modelling.command.TargetAggregateIdentifier;

/** Somebody tried to reach the inhabitant in vain. */
public record RecordContactAttempt(
        @TargetAggregateIdentifier InhabitantId inhabitant, WwCaseId wwCase, Channel channel, Decision decision)
        implements InhabitantCommand {}
