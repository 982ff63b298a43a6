package nl.sluitend.query.handover;

import static nl.sluitend.query.assembly.Callers.LEIDEN;
import static nl.sluitend.query.assembly.Somebody.TODAY;

import java.util.List;
import java.util.stream.Stream;
import nl.sluitend.kernel.event.DomainEvent;
import nl.sluitend.kernel.handover.GroundKind;
import nl.sluitend.kernel.handover.HandoverAccepted;
import nl.sluitend.kernel.handover.HandoverOffered;
import nl.sluitend.kernel.handover.HandoverPrepared;
import nl.sluitend.kernel.handover.HandoverQuestioned;
import nl.sluitend.kernel.handover.HandoverRejected;
import nl.sluitend.kernel.handover.HandoverWithdrawn;
import nl.sluitend.kernel.handover.InhabitantInformed;
import nl.sluitend.kernel.handover.PayloadReviewed;
import nl.sluitend.kernel.handover.QuestionAnswered;
import nl.sluitend.kernel.handover.QuestionTopic;
import nl.sluitend.kernel.handover.RejectionReason;
import nl.sluitend.kernel.handover.ResponsibilityTransferred;
import nl.sluitend.kernel.handover.WarmMeetingHeld;
import nl.sluitend.kernel.handover.WithdrawalReason;
import nl.sluitend.kernel.inhabitant.ResidenceGround;
import nl.sluitend.kernel.privacy.Sealed;
import nl.sluitend.query.assembly.EventsOfAContext;

/** What can happen to a handover. */
final class HandoverEvents implements EventsOfAContext {

    private static final Sealed SEALED = new Sealed("newer");

    @Override
    public String whoSeesWhat() {
        return """
                event                       person uwv offered own former began stranger
                handover-prepared           x      x   .       .   .      .     .
                inhabitant-informed         x      x   .       .   .      .     .
                payload-reviewed            x      x   .       .   .      .     .
                handover-offered            x      x   x       x   x      x     .
                handover-questioned         x      x   x       x   .      .     .
                question-answered           x      x   x       x   .      .     .
                handover-accepted           x      x   x       x   .      .     .
                handover-rejected           x      x   .       x   .      .     .
                handover-withdrawn          x      x   .       x   .      .     .
                warm-meeting-held           x      x   x       x   .      .     .
                responsibility-transferred  x      x   x       x   .      .     .
                """;
    }

    @Override
    public Stream<DomainEvent> about(String who) {
        var handover = who + "-ho";
        var wwCase = who + "-ww";
        return Stream.of(
                new HandoverPrepared(handover, wwCase, List.of(), TODAY),
                new InhabitantInformed(handover, TODAY),
                new PayloadReviewed(handover, List.of(), TODAY),
                new HandoverOffered(
                        handover, LEIDEN, ResidenceGround.RESIDENCE, GroundKind.ACCEPTED_INVITATION, null, 2, TODAY),
                new HandoverQuestioned(handover, QuestionTopic.CONTACT, null, TODAY),
                new QuestionAnswered(handover, "note", TODAY),
                new HandoverAccepted(handover, "gm0546", SEALED, TODAY, TODAY),
                new HandoverRejected(handover, RejectionReason.NOT_RESIDENT, null, TODAY),
                new HandoverWithdrawn(handover, WithdrawalReason.FOUND_WORK, TODAY),
                new WarmMeetingHeld(handover, TODAY),
                new ResponsibilityTransferred(handover, wwCase, LEIDEN, TODAY, null, TODAY));
    }
}
