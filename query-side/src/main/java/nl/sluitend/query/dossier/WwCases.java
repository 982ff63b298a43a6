package nl.sluitend.query.dossier;

import java.util.List;
import nl.sluitend.kernel.dossier.WwCase;
import nl.sluitend.kernel.event.InhabitantEvent;
import nl.sluitend.kernel.wwcase.ContactAttempted;
import nl.sluitend.kernel.wwcase.ExpiringWwFlagged;
import nl.sluitend.kernel.wwcase.InhabitantInvited;
import nl.sluitend.kernel.wwcase.InvitationAnswered;
import nl.sluitend.kernel.wwcase.OutcomeRecorded;
import nl.sluitend.kernel.wwcase.WorkHistory;
import nl.sluitend.kernel.wwcase.WorkHistoryRevised;
import nl.sluitend.kernel.wwcase.WwCaseEvent;
import nl.sluitend.kernel.wwcase.WwCaseRegistered;
import nl.sluitend.kernel.wwcase.WwEndDateRevised;

/** The WW cases, after an event. */
final class WwCases {

    private WwCases() {}

    static List<WwCase> evolve(List<WwCase> cases, InhabitantEvent event) {
        return switch (event) {
            case WwCaseRegistered e -> Parts.with(cases, WwCase::wwCase, registered(e));
            case WwCaseEvent e ->
                Parts.changed(cases, WwCase::wwCase, e.wwCase(), known -> evolve(new WwCaseDraft(known), e));
            default -> cases;
        };
    }

    private static WwCase registered(WwCaseRegistered e) {
        var history = new WorkHistory(e.hoursPerWeek(), e.occupation(), e.education(), e.languages(), e.support());
        return new WwCase(
                e.wwCase(),
                e.firstDay(),
                e.lastDay(),
                e.ground(),
                e.certainty(),
                e.assertedAt(),
                history,
                null,
                null,
                null,
                0,
                null,
                null,
                null);
    }

    private static WwCase evolve(WwCaseDraft draft, WwCaseEvent event) {
        switch (event) {
            case WwCaseRegistered _ -> {}
            case WwEndDateRevised e -> revise(draft, e);
            case WorkHistoryRevised e ->
                draft.history =
                        new WorkHistory(e.hoursPerWeek(), e.occupation(), e.education(), e.languages(), e.support());
            case ExpiringWwFlagged e -> draft.flaggedOn = e.occurredOn();
            case InhabitantInvited e -> invite(draft, e);
            case InvitationAnswered e -> draft.invitationAccepted = e.accepted();
            case ContactAttempted _ -> draft.contactAttempts++;
            case OutcomeRecorded e -> end(draft, e);
        }
        return draft.done();
    }

    private static void revise(WwCaseDraft draft, WwEndDateRevised e) {
        draft.firstDay = e.firstDay();
        draft.lastDay = e.lastDay();
        draft.ground = e.ground();
        draft.certainty = e.certainty();
        draft.assertedAt = e.assertedAt();
    }

    private static void invite(WwCaseDraft draft, InhabitantInvited e) {
        draft.invitedOn = e.occurredOn();
        draft.invitationAccepted = null;
    }

    private static void end(WwCaseDraft draft, OutcomeRecorded e) {
        draft.outcome = e.outcome();
        draft.outcomeOn = e.occurredOn();
        draft.evidence = e.evidence();
    }
}
