package nl.sluitend.query.dossier;

import java.util.Comparator;
import java.util.List;
import nl.sluitend.kernel.collection.Additions;
import nl.sluitend.kernel.dossier.EarlierOutcome;
import nl.sluitend.kernel.dossier.WwCase;
import nl.sluitend.kernel.event.InhabitantEvent;
import nl.sluitend.kernel.inhabitant.AgeBand;
import nl.sluitend.kernel.inhabitant.AgeBandDetermined;
import nl.sluitend.kernel.wwcase.Availability;
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
import nl.sluitend.kernel.wwcase.WwRevived;

/** The WW cases, after an event. */
final class WwCases {

    private WwCases() {}

    static List<WwCase> evolve(List<WwCase> cases, InhabitantEvent event) {
        if (event instanceof WwCaseRegistered e) {
            return sorted(Parts.with(cases, WwCase::wwCase, registered(e)));
        }
        if (event instanceof WwCaseEvent e) {
            return sorted(Parts.changed(cases, WwCase::wwCase, e.wwCase(), known -> evolve(new WwCaseDraft(known), e)));
        }
        return event instanceof AgeBandDetermined e && e.wwCase() != null
                ? Parts.changed(cases, WwCase::wwCase, e.wwCase(), known -> aged(new WwCaseDraft(known), e.ageBand()))
                : cases;
    }

    /** The order in which we learnt of them says nothing. */
    private static List<WwCase> sorted(List<WwCase> cases) {
        return cases.stream()
                .sorted(Comparator.comparing(WwCase::firstDay).thenComparing(WwCase::wwCase))
                .toList();
    }

    private static WwCase registered(WwCaseRegistered e) {
        var available = new Availability(e.availableFrom(), e.availableHours());
        var history =
                new WorkHistory(e.hoursPerWeek(), e.occupation(), e.education(), e.languages(), e.support(), available);
        return new WwCase(
                e.wwCase(),
                e.firstDay(),
                e.lastDay(),
                e.ground(),
                e.certainty(),
                e.assertedOn(),
                e.assertedAt(),
                e.ageBand(),
                history,
                null,
                null,
                null,
                null,
                null,
                null,
                0,
                null,
                null,
                null,
                List.of());
    }

    private static WwCase aged(WwCaseDraft draft, AgeBand ageBand) {
        draft.ageBand = ageBand;
        return draft.done();
    }

    private static WwCase evolve(WwCaseDraft draft, WwCaseEvent event) {
        switch (event) {
            case WwCaseRegistered _ -> {}
            case WwCaseAsserted e -> saidAgain(draft, e);
            case WwEndDateRevised e -> revise(draft, e);
            case WorkHistoryRevised e -> draft.history = history(e);
            case ExpiringWwFlagged e -> signal(draft, e);
            case InhabitantInvited e -> invite(draft, e);
            case InvitationAnswered e -> answer(draft, e);
            case ContactAttempted _ -> draft.contactAttempts++;
            case OutcomeRecorded e -> end(draft, e);
            case WwRevived e -> revive(draft, e);
        }
        return draft.done();
    }

    /** The same determination in a later message is known as of that message. */
    private static void saidAgain(WwCaseDraft draft, WwCaseAsserted e) {
        if (e.saysAgain(draft.assertedOn, draft.lastDay, draft.assertedAt)) {
            draft.assertedAt = e.assertedAt();
        }
    }

    private static void signal(WwCaseDraft draft, ExpiringWwFlagged e) {
        draft.flaggedOn = e.occurredOn();
        draft.signalWindow = e.signalWindow();
    }

    private static void revise(WwCaseDraft draft, WwEndDateRevised e) {
        if (draft.signalWindow != null && e.isBeyond(draft.signalWindow)) {
            draft.unsignal();
            draft.uninvite();
        }
        draft.firstDay = e.firstDay();
        draft.lastDay = e.lastDay();
        draft.ground = e.ground();
        draft.certainty = e.certainty();
        draft.assertedOn = e.assertedOn();
        draft.assertedAt = e.assertedAt();
        draft.ageBand = e.ageBand() == null ? draft.ageBand : e.ageBand();
    }

    private static WorkHistory history(WorkHistoryRevised e) {
        return new WorkHistory(
                e.hoursPerWeek(),
                e.occupation(),
                e.education(),
                e.languages(),
                e.support(),
                new Availability(e.availableFrom(), e.availableHours()));
    }

    private static void invite(WwCaseDraft draft, InhabitantInvited e) {
        draft.uninvite();
        draft.invitedOn = e.occurredOn();
        draft.invitedBy = e.channel();
    }

    private static void answer(WwCaseDraft draft, InvitationAnswered e) {
        draft.invitationAccepted = e.accepted();
        draft.answeredInPerson = e.inPerson();
    }

    /** That somebody died later, or has a state pension, is of the person: how the case ended stays (I6). */
    private static void end(WwCaseDraft draft, OutcomeRecorded e) {
        if (draft.outcome != null && e.outcome().isForGood()) {
            return;
        }
        draft.outcome = e.outcome();
        draft.outcomeOn = e.occurredOn();
        draft.evidence = e.evidence();
        standAgain(draft, e);
    }

    /** What is recorded in the words of the last earlier one is that one: its right did not run on after all. */
    private static void standAgain(WwCaseDraft draft, OutcomeRecorded e) {
        if (!draft.earlier.isEmpty() && draft.earlier.getLast().isSaidBy(e)) {
            draft.earlier = List.copyOf(draft.earlier.subList(0, draft.earlier.size() - 1));
        }
    }

    /** It begins anew; what it ended with before stays in sight. */
    private static void revive(WwCaseDraft draft, WwRevived e) {
        if (draft.outcome != null && draft.outcomeOn != null && draft.evidence != null) {
            draft.earlier = Additions.plus(
                    draft.earlier, new EarlierOutcome(draft.outcome, draft.outcomeOn, draft.evidence, e.occurredOn()));
        }
        draft.outcome = null;
        draft.outcomeOn = null;
        draft.evidence = null;
        draft.unsignal();
        draft.uninvite();
        draft.contactAttempts = 0;
    }
}
