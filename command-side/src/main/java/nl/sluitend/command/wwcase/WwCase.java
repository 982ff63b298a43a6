package nl.sluitend.command.wwcase;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import nl.sluitend.kernel.collection.Additions;
import nl.sluitend.kernel.wwcase.AssertedLine;
import nl.sluitend.kernel.wwcase.ContactAttempted;
import nl.sluitend.kernel.wwcase.ExpiringWwFlagged;
import nl.sluitend.kernel.wwcase.InhabitantInvited;
import nl.sluitend.kernel.wwcase.InvitationAnswered;
import nl.sluitend.kernel.wwcase.OutcomeRecorded;
import nl.sluitend.kernel.wwcase.WorkHistory;
import nl.sluitend.kernel.wwcase.WorkHistoryRevised;
import nl.sluitend.kernel.wwcase.WwCaseAsserted;
import nl.sluitend.kernel.wwcase.WwCaseEvent;
import nl.sluitend.kernel.wwcase.WwCaseRegistered;
import nl.sluitend.kernel.wwcase.WwEndDateRevised;
import nl.sluitend.kernel.wwcase.WwPeriod;
import nl.sluitend.kernel.wwcase.WwRevived;
import org.jspecify.annotations.Nullable;

/**
 * What rules need to know of one WW case.
 *
 * @param period the days with WW, as determined last
 * @param history work and education, as asserted last
 * @param historyFrom when the history was asserted
 * @param lines what UWV said of it, by the moment of each message
 * @param course how far it came
 */
public record WwCase(
        WwPeriod period, WorkHistory history, Instant historyFrom, Map<String, AssertedLine> lines, Course course) {

    static WwCase of(WwCaseRegistered e) {
        return new WwCase(WwEvents.period(e), WwEvents.history(e), e.assertedAt(), Map.of(), Course.BEGUN)
                .told(e.assertedAt(), e.line());
    }

    /** Whether it has no outcome, or its right revived after the last one. */
    public boolean isOpen() {
        return course.ending() == null;
    }

    /** Whether its last day with WW lies before that day. */
    public boolean isOverBefore(LocalDate day) {
        return day.isAfter(period.lastDay());
    }

    /** Whether the person was invited. */
    public boolean invited() {
        return course.invited();
    }

    /** Whether the person accepted the invitation. */
    public boolean accepted() {
        return course.accepted();
    }

    boolean flagged() {
        return course.flagged();
    }

    /** What the message asserted at that moment said, if it was kept. */
    Optional<AssertedLine> lineOf(Instant moment) {
        return Optional.ofNullable(lines.get(moment.toString()));
    }

    WwCase evolve(WwCaseEvent event) {
        var next = new WwCase(period, history, historyFrom, lines, course.evolve(event, period));
        return switch (event) {
            case WwEndDateRevised e -> next.with(WwEvents.period(e)).told(e.assertedAt(), e.line());
            case WwCaseAsserted e -> next.saidAgain(e).told(e.assertedAt(), e.line());
            case WorkHistoryRevised e -> next.with(WwEvents.history(e), e.assertedAt());
            case WwCaseRegistered _,
                    WwRevived _,
                    ExpiringWwFlagged _,
                    InhabitantInvited _,
                    InvitationAnswered _,
                    ContactAttempted _,
                    OutcomeRecorded _ -> next;
        };
    }

    /** The same determination in a later message is known as of that message. */
    private WwCase saidAgain(WwCaseAsserted e) {
        return e.saysAgain(period.assertedOn(), period.lastDay(), period.assertedAt())
                ? with(period.saidAt(e.assertedAt()))
                : this;
    }

    private WwCase with(WwPeriod latest) {
        return new WwCase(latest, history, historyFrom, lines, course);
    }

    private WwCase with(WorkHistory latest, Instant from) {
        return new WwCase(period, latest, from, lines, course);
    }

    private WwCase told(Instant moment, @Nullable AssertedLine line) {
        var from = line != null && moment.isAfter(historyFrom) ? moment : historyFrom;
        var told = line == null ? lines : Additions.plus(lines, moment.toString(), line);
        return new WwCase(period, history, from, told, course);
    }
}
