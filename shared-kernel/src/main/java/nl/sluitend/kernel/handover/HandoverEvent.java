package nl.sluitend.kernel.handover;

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

    @Override
    default <R> R in(Families<R> families) {
        return families.handover(this);
    }
}
