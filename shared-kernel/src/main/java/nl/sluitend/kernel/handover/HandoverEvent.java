package nl.sluitend.kernel.handover;

import java.util.stream.Stream;
import nl.sluitend.kernel.event.InhabitantEvent;

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

    /** The keys of the notes in which somebody's words are kept, where it names any. */
    default Stream<String> notes() {
        return Stream.empty();
    }

    @Override
    default <R> R in(Families<R> families) {
        return families.handover(this);
    }
}
