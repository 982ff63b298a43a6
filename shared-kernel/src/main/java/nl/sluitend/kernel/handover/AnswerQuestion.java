package nl.sluitend.kernel.handover;

import nl.sluitend.kernel.decision.Decision;
import nl.sluitend.kernel.inhabitant.InhabitantCommand;
import nl.sluitend.kernel.privacy.InhabitantId;
import org.axonframework.modelling.command.TargetAggregateIdentifier;

/**
 * UWV answers the open question; the municipality's response clock runs on.
 *
 * @param note the id of the sealed note with the answer
 */
public record AnswerQuestion(
        @TargetAggregateIdentifier InhabitantId inhabitant, HandoverId handover, String note, Decision decision)
        implements InhabitantCommand {}
