package nl.sluitend.kernel.handover;

import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import nl.sluitend.kernel.access.Relation;
import nl.sluitend.kernel.access.Relations;
import nl.sluitend.kernel.event.InhabitantEvent;
import nl.sluitend.kernel.organisation.Body;

/** What happens to a handover. */
public sealed interface HandoverEvent extends InhabitantEvent
        permits HandoverPrepared,
                InhabitantInformed,
                PayloadReviewed,
                HandoverOffered,
                HandoverQuestioned,
                QuestionAnswered,
                HandoverAccepted,
                HandoverRejected,
                HandoverWithdrawn,
                WarmMeetingHeld,
                ResponsibilityTransferred {

    /** Which handover. */
    String handover();

    @Override
    default Stream<String> notes() {
        return Stream.empty();
    }

    @Override
    default Optional<String> subject() {
        return Optional.of(handover());
    }

    @Override
    default boolean tellsOfTasks() {
        return true;
    }

    @Override
    default Relations after(Relations before) {
        return HandoverVisibility.after(this, before);
    }

    @Override
    default Set<Relation> seenBy() {
        return HandoverVisibility.seenBy(this);
    }

    @Override
    default boolean isOf(String body, Relations after) {
        return body.equals(Body.UWV) || body.equals(after.addressee(handover()));
    }
}
