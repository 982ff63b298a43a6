package nl.sluitend.command.wwcase;

import java.util.List;
import nl.sluitend.kernel.responsibility.Additions;
import nl.sluitend.kernel.wwcase.Channel;
import nl.sluitend.kernel.wwcase.ContactAttempted;
import nl.sluitend.kernel.wwcase.ExpiringWwFlagged;
import nl.sluitend.kernel.wwcase.InhabitantInvited;
import nl.sluitend.kernel.wwcase.InvitationAnswered;
import nl.sluitend.kernel.wwcase.Outcome;
import nl.sluitend.kernel.wwcase.OutcomeRecorded;
import nl.sluitend.kernel.wwcase.WorkHistory;
import nl.sluitend.kernel.wwcase.WorkHistoryRevised;
import nl.sluitend.kernel.wwcase.WwCaseEvent;
import nl.sluitend.kernel.wwcase.WwCaseRegistered;
import nl.sluitend.kernel.wwcase.WwEndDateRevised;
import nl.sluitend.kernel.wwcase.WwPeriod;
import org.jspecify.annotations.Nullable;

/**
 * What rules need of one WW case.
 *
 * @param period the days with WW, as asserted last
 * @param history work and education, as asserted last
 * @param flagged whether it was signalled
 * @param invited whether the person was invited
 * @param accepted whether the person accepted the invitation
 * @param attempts the channels over which nobody was reached
 * @param outcome how it ended; absent while it is open
 */
public record WwCase(
        WwPeriod period,
        WorkHistory history,
        boolean flagged,
        boolean invited,
        boolean accepted,
        List<Channel> attempts,
        @Nullable Outcome outcome) {

    static WwCase of(WwCaseRegistered event) {
        return new WwCase(Assertions.period(event), Assertions.history(event), false, false, false, List.of(), null);
    }

    /** Whether it has no outcome yet. */
    public boolean isOpen() {
        return outcome == null;
    }

    WwCase evolve(WwCaseEvent event) {
        return switch (event) {
            case WwEndDateRevised e -> with(Assertions.period(e), history);
            case WorkHistoryRevised e -> with(period, Assertions.history(e));
            case ExpiringWwFlagged _ -> new WwCase(period, history, true, invited, accepted, attempts, outcome);
            case InhabitantInvited _ -> new WwCase(period, history, flagged, true, accepted, attempts, outcome);
            case InvitationAnswered e -> new WwCase(period, history, flagged, invited, e.accepted(), attempts, outcome);
            case ContactAttempted e ->
                new WwCase(period, history, flagged, invited, accepted, Additions.plus(attempts, e.channel()), outcome);
            case OutcomeRecorded e -> new WwCase(period, history, flagged, invited, accepted, attempts, e.outcome());
            case WwCaseRegistered _ -> this;
        };
    }

    private WwCase with(WwPeriod newPeriod, WorkHistory newHistory) {
        return new WwCase(newPeriod, newHistory, flagged, invited, accepted, attempts, outcome);
    }
}
