package nl.sluitend.query.wwcase;

import static nl.sluitend.query.assembly.Somebody.TODAY;

import java.time.Instant;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import nl.sluitend.kernel.handover.HandoverAccepted;
import nl.sluitend.kernel.handover.ResponsibilityTransferred;
import nl.sluitend.kernel.placement.AftercareContactHeld;
import nl.sluitend.kernel.placement.AftercareStarted;
import nl.sluitend.kernel.placement.PlacedWithEmployer;
import nl.sluitend.kernel.privacy.Sealed;
import nl.sluitend.kernel.trajectory.EnrolledInTrajectory;
import nl.sluitend.kernel.wwcase.Certainty;
import nl.sluitend.kernel.wwcase.Channel;
import nl.sluitend.kernel.wwcase.EndGround;
import nl.sluitend.kernel.wwcase.Evidence;
import nl.sluitend.kernel.wwcase.ExpiringWwFlagged;
import nl.sluitend.kernel.wwcase.FlaggedBy;
import nl.sluitend.kernel.wwcase.FunnelStep;
import nl.sluitend.kernel.wwcase.InhabitantInvited;
import nl.sluitend.kernel.wwcase.InvitationAnswered;
import nl.sluitend.kernel.wwcase.Outcome;
import nl.sluitend.kernel.wwcase.OutcomeRecorded;
import nl.sluitend.kernel.wwcase.WwCaseRegistered;
import nl.sluitend.query.assembly.Somebody;

/** People who come a long way, each step on a day of its own. */
final class Lives {

    private static final List<Integer> MOMENTS = List.of(30, 90, 180, 365);

    private Lives() {}

    /** The day of each step of a whole life. */
    static Map<FunnelStep, LocalDate> days(LocalDate lastDay) {
        var days = new EnumMap<FunnelStep, LocalDate>(FunnelStep.class);
        days.put(FunnelStep.FLAGGED, TODAY);
        days.put(FunnelStep.INVITED, TODAY.plusDays(1));
        days.put(FunnelStep.INVITATION_ACCEPTED, TODAY.plusDays(2));
        days.put(FunnelStep.OFFERED, TODAY.plusDays(3));
        days.put(FunnelStep.ACCEPTED, TODAY.plusDays(4));
        days.put(FunnelStep.TRANSFERRED, TODAY.plusDays(6));
        days.put(FunnelStep.ENROLLED, TODAY.plusDays(8));
        days.put(FunnelStep.ENDED, lastDay);
        days.put(FunnelStep.DROPPED_THROUGH, lastDay.plusDays(1));
        days.put(FunnelStep.PLACED, lastDay.plusDays(10));
        days.put(FunnelStep.AT_WORK_30, lastDay.plusDays(41));
        days.put(FunnelStep.AT_WORK_90, lastDay.plusDays(101));
        days.put(FunnelStep.AT_WORK_180, lastDay.plusDays(191));
        days.put(FunnelStep.AT_WORK_365, lastDay.plusDays(376));
        return days;
    }

    static Somebody accepted(String name, String municipality, LocalDate lastDay) {
        return Somebody.withWw(name, municipality, lastDay)
                .with(new ExpiringWwFlagged(name + "-ww", FlaggedBy.DAILY_RUN, lastDay, 180, TODAY))
                .with(new InhabitantInvited(name + "-ww", Channel.LETTER, TODAY.plusDays(1)))
                .with(new InvitationAnswered(name + "-ww", true, true, TODAY.plusDays(2)))
                .prepared()
                .offeredTo(municipality, TODAY.plusDays(3))
                .with(new HandoverAccepted(
                        name + "-ho", "gm0546", new Sealed("me"), TODAY.plusDays(9), TODAY.plusDays(4)));
    }

    static Somebody whole(String name, String municipality, LocalDate lastDay) {
        var somebody = accepted(name, municipality, lastDay)
                .with(new ResponsibilityTransferred(
                        name + "-ho", name + "-ww", municipality, TODAY.plusDays(6), null, TODAY.plusDays(5)))
                .with(new EnrolledInTrajectory(
                        name + "-tr", "programme", municipality, false, TODAY.plusDays(8), null, TODAY.plusDays(7)))
                .with(new OutcomeRecorded(
                        name + "-ww", Outcome.BIJSTAND, Evidence.OWN_STATEMENT, "uwv", lastDay.plusDays(1)));
        placed(somebody, name, lastDay.plusDays(10));
        MOMENTS.stream().skip(1).forEach(moment -> asked(somebody, name, moment, true, lastDay.plusDays(11L + moment)));
        return somebody;
    }

    /** Placed from that day on, and still at work a month later. */
    static void placed(Somebody somebody, String name, LocalDate from) {
        var due = MOMENTS.stream().map(from::plusDays).toList();
        somebody.with(new PlacedWithEmployer(
                        name + "-pl", "employer", "uwv", "0811", 32, from, null, from.minusDays(1)))
                .with(new AftercareStarted(name + "-pl", due, from));
        asked(somebody, name, 30, true, from.plusDays(31));
    }

    static void asked(Somebody somebody, String name, int moment, boolean atWork, LocalDate day) {
        somebody.with(new AftercareContactHeld(name + "-pl", moment, atWork, day));
    }

    static WwCaseRegistered registered(String wwCase, LocalDate firstDay, LocalDate lastDay) {
        return new WwCaseRegistered(
                wwCase,
                new Sealed("reference"),
                firstDay,
                lastDay,
                EndGround.DURATION_ELAPSED,
                Certainty.EXPECTED,
                TODAY,
                Instant.parse("2026-11-02T08:00:00Z"),
                null,
                null,
                32,
                "0811",
                "MBO4",
                List.of("nl:B1"),
                List.of("WORKSHOP"),
                null,
                null,
                TODAY);
    }
}
