package nl.sluitend.kernel.access;

import static nl.sluitend.kernel.responsibility.Additions.plus;

import java.util.TreeMap;
import java.util.function.UnaryOperator;
import nl.sluitend.kernel.event.InhabitantEvent;
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
import nl.sluitend.kernel.inhabitant.AgeBandDetermined;
import nl.sluitend.kernel.inhabitant.InhabitantRegistered;
import nl.sluitend.kernel.inhabitant.JobseekerRegistered;
import nl.sluitend.kernel.inhabitant.PersonEvent;
import nl.sluitend.kernel.inhabitant.PersonalDetailsRevised;
import nl.sluitend.kernel.inhabitant.ResidenceEstablished;
import nl.sluitend.kernel.placement.AftercareContactHeld;
import nl.sluitend.kernel.placement.AftercareStarted;
import nl.sluitend.kernel.placement.PlacedWithEmployer;
import nl.sluitend.kernel.placement.PlacementEnded;
import nl.sluitend.kernel.placement.PlacementEvent;
import nl.sluitend.kernel.trajectory.EnrolledInTrajectory;
import nl.sluitend.kernel.trajectory.TrajectoryEnded;
import nl.sluitend.kernel.trajectory.TrajectoryEvent;
import nl.sluitend.kernel.wwcase.ContactAttempted;
import nl.sluitend.kernel.wwcase.ExpiringWwFlagged;
import nl.sluitend.kernel.wwcase.InhabitantInvited;
import nl.sluitend.kernel.wwcase.InvitationAnswered;
import nl.sluitend.kernel.wwcase.OutcomeRecorded;
import nl.sluitend.kernel.wwcase.WorkHistoryRevised;
import nl.sluitend.kernel.wwcase.WwCaseAsserted;
import nl.sluitend.kernel.wwcase.WwCaseEvent;
import nl.sluitend.kernel.wwcase.WwCaseRegistered;
import nl.sluitend.kernel.wwcase.WwEndDateRevised;
import nl.sluitend.kernel.wwcase.WwRevived;

/**
 * What each event means for who has a relation.
 *
 * @param known before the event
 */
record Recording(Relations known) implements InhabitantEvent.Families<Relations> {

    @Override
    public Relations person(PersonEvent event) {
        return switch (event) {
            case InhabitantRegistered e -> known.registered(e.registeredBy());
            case ResidenceEstablished e -> known.livingIn(e.municipality(), e.occurredOn());
            case PersonalDetailsRevised _, JobseekerRegistered _, AgeBandDetermined _ -> known;
        };
    }

    @Override
    public Relations wwCase(WwCaseEvent event) {
        return switch (event) {
            case WwCaseRegistered _ -> known.withUwv();
            case OutcomeRecorded e -> ofCase(e.wwCase(), Offer::closed);
            case WwRevived e -> ofCase(e.wwCase(), Offer::reopened);
            case WwCaseAsserted _,
                    WwEndDateRevised _,
                    WorkHistoryRevised _,
                    ExpiringWwFlagged _,
                    InhabitantInvited _,
                    InvitationAnswered _,
                    ContactAttempted _ -> known;
        };
    }

    private Relations ofCase(String wwCase, UnaryOperator<Offer> change) {
        var offers = new TreeMap<>(known.offers());
        offers.replaceAll((_, offer) -> offer.wwCase().equals(wwCase) ? change.apply(offer) : offer);
        return known.withOffers(offers);
    }

    @Override
    public Relations handover(HandoverEvent event) {
        return switch (event) {
            case HandoverPrepared e -> prepared(e);
            case HandoverOffered e -> offered(e);
            case HandoverAccepted e -> changed(e.handover(), offer -> offer.in(Offer.State.ACCEPTED));
            case HandoverRejected e -> changed(e.handover(), offer -> offer.in(Offer.State.WITH_NOBODY));
            case HandoverWithdrawn e -> changed(e.handover(), Offer::endedEarly);
            case InhabitantInformed _,
                    PayloadReviewed _,
                    HandoverQuestioned _,
                    QuestionAnswered _,
                    WarmMeetingHeld _,
                    ResponsibilityTransferred _ -> known;
        };
    }

    /** To prepare again takes back what was offered. */
    private Relations prepared(HandoverPrepared e) {
        return known.offers().containsKey(e.handover())
                ? changed(e.handover(), Offer::endedEarly)
                : known.withOffers(
                        plus(known.offers(), e.handover(), new Offer(e.wwCase(), "", Offer.State.WITH_NOBODY)));
    }

    private Relations offered(HandoverOffered e) {
        var offer = known.offers().get(e.handover());
        return offer == null ? known : known.offered(e.handover(), offer.to(e.municipality()));
    }

    private Relations changed(String handover, UnaryOperator<Offer> change) {
        var offers = new TreeMap<>(known.offers());
        offers.computeIfPresent(handover, (_, offer) -> change.apply(offer));
        return known.withOffers(offers);
    }

    @Override
    public Relations trajectory(TrajectoryEvent event) {
        return switch (event) {
            case EnrolledInTrajectory e -> known.begunBy(e.municipality(), e.trajectory());
            case TrajectoryEnded _ -> known;
        };
    }

    @Override
    public Relations placement(PlacementEvent event) {
        return switch (event) {
            case PlacedWithEmployer e -> known.placedBy(e.placedBy(), e.placement());
            case AftercareStarted _, AftercareContactHeld _, PlacementEnded _ -> known;
        };
    }
}
