package nl.sluitend.kernel.handover;

import java.time.LocalDate;

/**
 * The clock of an offer, in working days (Europe/Amsterdam, without public holidays).
 *
 * @param since the day from which it counts
 * @param elapsed working days that have passed, without the days on which a question stood open
 * @param reminderAt working days after which a reminder is due
 * @param escalatesAt working days after which the team leads are told
 * @param dueOn the day on which it escalates if nobody answers
 * @param paused whether it stands still because a question is open
 * @param overdue whether that day has passed
 */
public record ResponseClock(
        LocalDate since,
        int elapsed,
        int reminderAt,
        int escalatesAt,
        LocalDate dueOn,
        boolean paused,
        boolean overdue) {}
