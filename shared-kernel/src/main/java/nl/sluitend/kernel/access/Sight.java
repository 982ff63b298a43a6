package nl.sluitend.kernel.access;

import static nl.sluitend.kernel.access.Relation.FORMER;
import static nl.sluitend.kernel.access.Relation.OFFERED;
import static nl.sluitend.kernel.access.Relation.OWN;
import static nl.sluitend.kernel.access.Relation.PLACED;
import static nl.sluitend.kernel.access.Relation.UWV;

import java.util.Set;
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
 * Which relations see that something happened: what is not named is seen by the person only. Of a handover, a case, a
 * trajectory or a placement it is seen by those whose it is too, see {@link Relations}.
 */
final class Sight implements InhabitantEvent.Families<Set<Relation>> {

    static final Sight OF = new Sight();

    private static final Set<Relation> BOTH_SIDES = Set.of(UWV, OFFERED, OWN);
    private static final Set<Relation> ONCE_ACCEPTED = Set.of(UWV, OWN);

    private Sight() {}

    @Override
    public Set<Relation> person(PersonEvent event) {
        return switch (event) {
            case InhabitantRegistered _, ResidenceEstablished _, JobseekerRegistered _ -> ONCE_ACCEPTED;
            case PersonalDetailsRevised _, AgeBandDetermined _ -> BOTH_SIDES;
        };
    }

    @Override
    public Set<Relation> wwCase(WwCaseEvent event) {
        return switch (event) {
            case WwCaseRegistered _, WwCaseAsserted _ -> Set.of(UWV);
            case WwEndDateRevised _, WorkHistoryRevised _, OutcomeRecorded _, WwRevived _ -> BOTH_SIDES;
            case ExpiringWwFlagged _, InhabitantInvited _, InvitationAnswered _, ContactAttempted _ -> ONCE_ACCEPTED;
        };
    }

    @Override
    public Set<Relation> handover(HandoverEvent event) {
        return switch (event) {
            case HandoverPrepared _, InhabitantInformed _, PayloadReviewed _ -> Set.of(UWV);
            case HandoverOffered _,
                    HandoverQuestioned _,
                    QuestionAnswered _,
                    HandoverAccepted _,
                    WarmMeetingHeld _,
                    ResponsibilityTransferred _,
                    HandoverRejected _,
                    HandoverWithdrawn _ -> BOTH_SIDES;
        };
    }

    /** UWV does not follow what a municipality does afterwards (AVG 5(1)c). */
    @Override
    public Set<Relation> trajectory(TrajectoryEvent event) {
        return switch (event) {
            case EnrolledInTrajectory _, TrajectoryEnded _ -> Set.of(OFFERED, OWN, FORMER);
        };
    }

    @Override
    public Set<Relation> placement(PlacementEvent event) {
        return switch (event) {
            case PlacedWithEmployer _, AftercareStarted _, AftercareContactHeld _, PlacementEnded _ -> Set.of(PLACED);
        };
    }
}
