package nl.sluitend.kernel.responsibility;

import java.time.LocalDate;
import nl.sluitend.kernel.handover.HandoverAccepted;
import nl.sluitend.kernel.handover.HandoverEvent;
import nl.sluitend.kernel.handover.HandoverOffered;
import nl.sluitend.kernel.handover.HandoverPrepared;
import nl.sluitend.kernel.handover.HandoverQuestioned;
import nl.sluitend.kernel.handover.HandoverRejected;
import nl.sluitend.kernel.handover.HandoverWithdrawn;
import nl.sluitend.kernel.handover.InhabitantInformed;
import nl.sluitend.kernel.handover.PayloadReviewed;
import nl.sluitend.kernel.handover.QuestionAnswered;
import nl.sluitend.kernel.handover.ResponsibilityTransferred;
import nl.sluitend.kernel.handover.WarmMeetingHeld;

/**
 * What events about a handover change in the facts: only a takeover by agreement is a fact of its own.
 *
 * @param facts as they were before the event
 */
record HandoverFactsFold(Facts facts) {

    Facts after(HandoverEvent event) {
        return switch (event) {
            case ResponsibilityTransferred e -> isByAgreement(e) ? takenOver(e) : facts;
            case HandoverWithdrawn e -> takenBack(e.handover(), e.occurredOn());
            case HandoverPrepared _,
                    InhabitantInformed _,
                    PayloadReviewed _,
                    HandoverOffered _,
                    HandoverQuestioned _,
                    QuestionAnswered _,
                    HandoverAccepted _,
                    HandoverRejected _,
                    WarmMeetingHeld _ -> facts;
        };
    }

    /** By law a task moves by itself (PW 7(1)a); older events name an agreement even where none was needed. */
    private boolean isByAgreement(ResponsibilityTransferred e) {
        var last = facts.lastDayOf(e.wwCase());
        return e.agreement() != null && (last == null || !e.from().isAfter(last));
    }

    /** A takeover after a revival is a new one; otherwise the latest message about a case counts. */
    private Facts takenOver(ResponsibilityTransferred e) {
        var fact = new TakeoverFact(e.handover(), e.wwCase(), e.from(), e.municipality(), null);
        return facts.withTakeovers(Facts.replaced(
                facts.takeovers(), each -> each.wwCase().equals(fact.wwCase()) && each.endedOn() == null, fact));
    }

    /** Its municipality no longer has the person. */
    private Facts takenBack(String handover, LocalDate day) {
        return facts.withTakeovers(facts.takeovers().stream()
                .map(fact -> fact.handover().equals(handover) ? fact.until(day) : fact)
                .toList());
    }
}
