package nl.sluitend.query.worklist;

import java.time.LocalDate;
import java.util.Optional;
import java.util.stream.Stream;
import nl.sluitend.kernel.handover.Handover;
import nl.sluitend.kernel.handover.ResponseClock;
import nl.sluitend.kernel.placement.AftercareMoment;
import nl.sluitend.kernel.placement.Placement;
import nl.sluitend.kernel.trajectory.Trajectory;
import nl.sluitend.kernel.worklist.AppointmentKind;

/** What the calendar asks for about each part of a dossier, of whoever has it. */
final class Agenda {

    private Agenda() {}

    /** An answer, then a first contact; nothing while it is with UWV, and nothing more once the three have met. */
    static Optional<Due> of(Handover handover) {
        return switch (handover.state()) {
            case OFFERED -> due(AppointmentKind.ANSWER_TO_OFFER, handover, answerDueOn(handover));
            case ACCEPTED ->
                due(AppointmentKind.FIRST_CONTACT, handover, Optional.ofNullable(handover.firstContactOn()));
            case PREPARED, QUESTIONED, REJECTED, WARM_MEETING_HELD, TRANSFERRED, WITHDRAWN, CLOSED, REOPENED ->
                Optional.empty();
        };
    }

    private static Optional<Due> due(AppointmentKind kind, Handover handover, Optional<LocalDate> day) {
        return day.map(on -> Due.of(kind, on, handover.handover()));
    }

    /** While no question is open, the clock asks for the same day on whichever day it is read. */
    private static Optional<LocalDate> answerDueOn(Handover handover) {
        return Optional.ofNullable(handover.offeredOn())
                .map(since -> ResponseClock.on(since, since, handover.pausedDays(), null)
                        .dueOn());
    }

    static Optional<Due> of(Trajectory trajectory) {
        return Optional.ofNullable(trajectory.programmeUntil())
                .filter(_ -> runs(trajectory))
                .map(lastDay -> Due.of(AppointmentKind.END_OF_TRAJECTORY, lastDay, trajectory.trajectory()));
    }

    static boolean runs(Trajectory trajectory) {
        return trajectory.until() == null;
    }

    static Stream<Due> of(Placement placement) {
        return placement.aftercare().stream().flatMap(moment -> of(placement, moment).stream());
    }

    /** Of a job that ended nobody asks how it goes. */
    static Optional<Due> of(Placement placement, AftercareMoment moment) {
        return placement.ended() || moment.heldOn() != null
                ? Optional.empty()
                : Optional.of(Due.ofAftercare(moment.due(), placement.placement(), moment.moment()));
    }
}
