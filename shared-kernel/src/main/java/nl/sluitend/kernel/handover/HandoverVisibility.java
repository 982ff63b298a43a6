package nl.sluitend.kernel.handover;

import static nl.sluitend.kernel.access.Relation.OFFERED;
import static nl.sluitend.kernel.access.Relation.OWN;
import static nl.sluitend.kernel.access.Relation.UWV;

import java.util.Set;
import nl.sluitend.kernel.access.Offer;
import nl.sluitend.kernel.access.Relation;
import nl.sluitend.kernel.access.Relations;

/**
 * Who sees what happens to a handover: before it is offered UWV only, then both sides. The relation before the event counts,
 * too; but whoever returns an offer loses the dossier by that very event, and with it what it could be seen in (ADR 21).
 */
final class HandoverVisibility {

    private HandoverVisibility() {}

    static Relations after(HandoverEvent event, Relations before) {
        return switch (event) {
            case HandoverPrepared e -> before.prepared(e.handover(), e.wwCase());
            case HandoverOffered e -> before.offered(e.handover(), e.municipality());
            case HandoverAccepted e -> before.withOffer(e.handover(), offer -> offer.in(Offer.State.ACCEPTED));
            case HandoverRejected e -> before.withOffer(e.handover(), offer -> offer.in(Offer.State.WITH_NOBODY));
            case HandoverWithdrawn e -> before.withOffer(e.handover(), Offer::endedEarly);
            case InhabitantInformed _,
                    PayloadReviewed _,
                    HandoverQuestioned _,
                    QuestionAnswered _,
                    WarmMeetingHeld _,
                    ResponsibilityTransferred _ -> before;
        };
    }

    static Set<Relation> seenBy(HandoverEvent event) {
        return switch (event) {
            case HandoverPrepared _, InhabitantInformed _, PayloadReviewed _ -> Set.of(UWV);
            case HandoverOffered _,
                    HandoverQuestioned _,
                    QuestionAnswered _,
                    HandoverAccepted _,
                    WarmMeetingHeld _,
                    ResponsibilityTransferred _,
                    HandoverRejected _,
                    HandoverWithdrawn _ -> Set.of(UWV, OFFERED, OWN);
        };
    }
}
