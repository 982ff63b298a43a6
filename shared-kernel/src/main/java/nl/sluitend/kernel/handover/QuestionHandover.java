package nl.sluitend.kernel.handover;

import nl.sluitend.kernel.decision.Decision;
import nl.sluitend.kernel.inhabitant.InhabitantCommand;
import nl.sluitend.kernel.privacy.InhabitantId;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.jspecify.annotations.Nullable;

/**
 * The municipality asks UWV a question before it answers; its response clock stands still meanwhile.
 *
 * @param note the id of the sealed note with the question; absent when there is none
 */
public record QuestionHandover(
        @TargetAggregateIdentifier InhabitantId inhabitant,
        HandoverId handover,
        QuestionTopic topic,
        @Nullable String note,
        Decision decision)
        implements InhabitantCommand {}
