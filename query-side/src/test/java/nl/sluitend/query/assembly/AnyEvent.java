package nl.sluitend.query.assembly;

import static nl.sluitend.query.assembly.Callers.LEIDEN;
import static nl.sluitend.query.assembly.Somebody.TODAY;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.sluitend.kernel.catalogue.EventCatalogue;
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
import nl.sluitend.kernel.inhabitant.AgeBand;
import nl.sluitend.kernel.inhabitant.AgeBandDetermined;
import nl.sluitend.kernel.inhabitant.InhabitantRegistered;
import nl.sluitend.kernel.inhabitant.JobseekerRegistered;
import nl.sluitend.kernel.inhabitant.Origin;
import nl.sluitend.kernel.inhabitant.PersonalDetailsRevised;
import nl.sluitend.kernel.inhabitant.ResidenceEstablished;
import nl.sluitend.kernel.inhabitant.ResidenceGround;
import nl.sluitend.kernel.placement.AftercareContactHeld;
import nl.sluitend.kernel.placement.AftercareStarted;
import nl.sluitend.kernel.placement.PlacedWithEmployer;
import nl.sluitend.kernel.placement.PlacementEnded;
import nl.sluitend.kernel.privacy.Sealed;
import nl.sluitend.kernel.trajectory.EndReason;
import nl.sluitend.kernel.trajectory.EnrolledInTrajectory;
import nl.sluitend.kernel.trajectory.TrajectoryEnded;
import nl.sluitend.kernel.wwcase.AssertedLine;
import nl.sluitend.kernel.wwcase.Certainty;
import nl.sluitend.kernel.wwcase.Channel;
import nl.sluitend.kernel.wwcase.ContactAttempted;
import nl.sluitend.kernel.wwcase.EndGround;
import nl.sluitend.kernel.wwcase.Evidence;
import nl.sluitend.kernel.wwcase.ExpiringWwFlagged;
import nl.sluitend.kernel.wwcase.FlaggedBy;
import nl.sluitend.kernel.wwcase.InhabitantInvited;
import nl.sluitend.kernel.wwcase.InvitationAnswered;
import nl.sluitend.kernel.wwcase.Outcome;
import nl.sluitend.kernel.wwcase.OutcomeRecorded;
import nl.sluitend.kernel.wwcase.WorkHistoryRevised;
import nl.sluitend.kernel.wwcase.WwCaseAsserted;
import nl.sluitend.kernel.wwcase.WwCaseRegistered;
import nl.sluitend.kernel.wwcase.WwEndDateRevised;
import nl.sluitend.kernel.wwcase.WwRevived;

/** One of each event that can happen to somebody, about the case, handover, trajectory and placement of {@link Somebody}. */
public final class AnyEvent {

    private static final Instant LATER = Instant.parse("2026-11-02T09:00:00Z");
    private static final Sealed SEALED = new Sealed("newer");

    private AnyEvent() {}

    /** The one of that name, which happens to that person. */
    public static DomainEvent named(String name, String who) {
        return Objects.requireNonNull(byName(who).get(name), () -> "no sample of " + name);
    }

    private static Map<String, DomainEvent> byName(String who) {
        return Stream.of(ofPerson(who), ofCase(who + "-ww"), ofHandover(who + "-ho", who + "-ww"), towardsWork(who))
                .flatMap(Function.identity())
                .collect(Collectors.toMap(event -> EventCatalogue.nameOf(event.getClass()), Function.identity()));
    }

    private static Stream<DomainEvent> ofPerson(String who) {
        return Stream.of(
                new InhabitantRegistered(
                        who, Origin.WW, null, AgeBand.FROM_27_TO_49, SEALED, SEALED, SEALED, LATER, TODAY),
                new PersonalDetailsRevised(AgeBand.FROM_50, SEALED, SEALED, SEALED, LATER, TODAY),
                new AgeBandDetermined(null, AgeBand.FROM_50, TODAY),
                new ResidenceEstablished("GM0599", ResidenceGround.RESIDENCE, LATER, TODAY),
                new JobseekerRegistered(TODAY.plusMonths(6), TODAY));
    }

    private static Stream<DomainEvent> ofCase(String wwCase) {
        var last = TODAY.plusDays(60);
        return Stream.of(
                new WwCaseRegistered(
                        wwCase,
                        SEALED,
                        TODAY,
                        last,
                        EndGround.DURATION_ELAPSED,
                        Certainty.FINAL,
                        TODAY,
                        LATER,
                        AgeBand.FROM_50,
                        null,
                        32,
                        "0811",
                        "MBO4",
                        List.of(),
                        List.of(),
                        null,
                        null,
                        TODAY),
                new WwEndDateRevised(
                        wwCase,
                        TODAY,
                        last,
                        EndGround.DURATION_ELAPSED,
                        Certainty.FINAL,
                        TODAY,
                        LATER,
                        null,
                        null,
                        TODAY),
                new WwCaseAsserted(
                        wwCase, LATER, TODAY, last, new AssertedLine(LEIDEN, ResidenceGround.RESIDENCE, ""), TODAY),
                new WwRevived(wwCase, Outcome.NUG, TODAY),
                new WorkHistoryRevised(wwCase, 24, "0811", "MBO4", List.of(), List.of(), null, null, LATER, TODAY),
                new ExpiringWwFlagged(wwCase, FlaggedBy.DAILY_RUN, last, 180, TODAY),
                new InhabitantInvited(wwCase, Channel.LETTER, TODAY),
                new InvitationAnswered(wwCase, true, true, TODAY),
                new ContactAttempted(wwCase, Channel.LETTER, TODAY),
                new OutcomeRecorded(wwCase, Outcome.NUG, Evidence.OWN_STATEMENT, "uwv", TODAY));
    }

    private static Stream<DomainEvent> ofHandover(String handover, String wwCase) {
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

    private static Stream<DomainEvent> towardsWork(String who) {
        return Stream.of(
                new EnrolledInTrajectory(who + "-tr", "programme", LEIDEN, false, TODAY, TODAY),
                new TrajectoryEnded(who + "-tr", "programme", EndReason.COMPLETED, TODAY, TODAY),
                new PlacedWithEmployer(who + "-pl", "employer", "gm0546", "0811", 32, TODAY, null, TODAY),
                new AftercareStarted(who + "-pl", List.of(TODAY.plusDays(30)), TODAY),
                new AftercareContactHeld(who + "-pl", 30, true, TODAY),
                new PlacementEnded(who + "-pl", TODAY, TODAY));
    }
}
