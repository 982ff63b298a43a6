package nl.sluitend.query.wwcase;

import java.util.Comparator;
import java.util.List;
import nl.sluitend.kernel.collection.Additions;
import nl.sluitend.kernel.event.InhabitantEvent;
import nl.sluitend.kernel.inhabitant.AgeBandDetermined;
import nl.sluitend.kernel.wwcase.Availability;
import nl.sluitend.kernel.wwcase.ContactAttempted;
import nl.sluitend.kernel.wwcase.EarlierOutcome;
import nl.sluitend.kernel.wwcase.ExpiringWwFlagged;
import nl.sluitend.kernel.wwcase.InhabitantInvited;
import nl.sluitend.kernel.wwcase.InvitationAnswered;
import nl.sluitend.kernel.wwcase.OutcomeRecorded;
import nl.sluitend.kernel.wwcase.WorkHistory;
import nl.sluitend.kernel.wwcase.WorkHistoryRevised;
import nl.sluitend.kernel.wwcase.WwCase;
import nl.sluitend.kernel.wwcase.WwCaseAsserted;
import nl.sluitend.kernel.wwcase.WwCaseBuilder;
import nl.sluitend.kernel.wwcase.WwCaseEvent;
import nl.sluitend.kernel.wwcase.WwCaseRegistered;
import nl.sluitend.kernel.wwcase.WwEndDateRevised;
import nl.sluitend.kernel.wwcase.WwRevived;
import nl.sluitend.query.dossier.Keyed;

/** The WW cases, after an event. */
final class WwCases {

    private WwCases() {}

    static List<WwCase> evolve(List<WwCase> cases, InhabitantEvent event) {
        if (event instanceof WwCaseRegistered e) {
            return sorted(Keyed.with(cases, WwCase::wwCase, registered(e)));
        }
        if (event instanceof WwCaseEvent e) {
            return sorted(Keyed.changed(cases, WwCase::wwCase, e.wwCase(), known -> evolve(known, e)));
        }
        return event instanceof AgeBandDetermined e && e.wwCase() != null
                ? Keyed.changed(cases, WwCase::wwCase, e.wwCase(), known -> known.withAgeBand(e.ageBand()))
                : cases;
    }

    /** The order in which they became known does not matter. */
    private static List<WwCase> sorted(List<WwCase> cases) {
        return cases.stream()
                .sorted(Comparator.comparing(WwCase::firstDay).thenComparing(WwCase::wwCase))
                .toList();
    }

    private static WwCase registered(WwCaseRegistered e) {
        var available = new Availability(e.availableFrom(), e.availableHours());
        var history =
                new WorkHistory(e.hoursPerWeek(), e.occupation(), e.education(), e.languages(), e.support(), available);
        return WwCaseBuilder.builder()
                .wwCase(e.wwCase())
                .firstDay(e.firstDay())
                .lastDay(e.lastDay())
                .ground(e.ground())
                .certainty(e.certainty())
                .assertedOn(e.assertedOn())
                .assertedAt(e.assertedAt())
                .ageBand(e.ageBand())
                .history(history)
                .earlier(List.of())
                .build();
    }

    private static WwCase evolve(WwCase known, WwCaseEvent event) {
        return switch (event) {
            case WwCaseRegistered _ -> known;
            case WwCaseAsserted e -> saidAgain(known, e);
            case WwEndDateRevised e -> revised(known, e);
            case WorkHistoryRevised e -> known.withHistory(history(e));
            case ExpiringWwFlagged e ->
                known.with(next -> next.flaggedOn(e.occurredOn()).signalWindow(e.signalWindow()));
            case InhabitantInvited e ->
                known.withoutInvitation()
                        .with(next -> next.invitedOn(e.occurredOn()).invitedBy(e.channel()));
            case InvitationAnswered e ->
                known.with(next -> next.invitationAccepted(e.accepted())
                        .answeredInPerson(e.inPerson())
                        .answeredOn(e.occurredOn()));
            case ContactAttempted _ -> known.withContactAttempts(known.contactAttempts() + 1);
            case OutcomeRecorded e -> ended(known, e);
            case WwRevived e -> revived(known, e);
        };
    }

    /** The same determination in a later message is known as of that message. */
    private static WwCase saidAgain(WwCase known, WwCaseAsserted e) {
        return e.saysAgain(known.assertedOn(), known.lastDay(), known.assertedAt())
                ? known.withAssertedAt(e.assertedAt())
                : known;
    }

    private static WwCase revised(WwCase known, WwEndDateRevised e) {
        var window = known.signalWindow();
        var signalled =
                window != null && e.isBeyond(window) ? known.withoutSignal().withoutInvitation() : known;
        return signalled.with(next -> next.firstDay(e.firstDay())
                .lastDay(e.lastDay())
                .ground(e.ground())
                .certainty(e.certainty())
                .assertedOn(e.assertedOn())
                .assertedAt(e.assertedAt())
                .ageBand(e.ageBand() == null ? known.ageBand() : e.ageBand()));
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

    /** A later death or state pension is a fact about the person: how the case ended stays (I6). */
    private static WwCase ended(WwCase known, OutcomeRecorded e) {
        return known.outcome() != null && e.outcome().isForGood()
                ? known
                : known.with(next -> next.outcome(e.outcome())
                        .outcomeOn(e.occurredOn())
                        .evidence(e.evidence())
                        .earlier(withoutSaidBy(e, known.earlier())));
    }

    /** An outcome that equals the last earlier one is that one: its right did not run on after all. */
    private static List<EarlierOutcome> withoutSaidBy(OutcomeRecorded e, List<EarlierOutcome> earlier) {
        return !earlier.isEmpty() && earlier.getLast().isSaidBy(e)
                ? List.copyOf(earlier.subList(0, earlier.size() - 1))
                : earlier;
    }

    /** It is open again; its earlier outcome stays visible. */
    private static WwCase revived(WwCase known, WwRevived e) {
        return known.withoutSignal()
                .withoutInvitation()
                .with(next -> next.earlier(endedBefore(known, e))
                        .outcome(null)
                        .outcomeOn(null)
                        .evidence(null)
                        .contactAttempts(0));
    }

    private static List<EarlierOutcome> endedBefore(WwCase known, WwRevived e) {
        var outcome = known.outcome();
        var on = known.outcomeOn();
        var evidence = known.evidence();
        return outcome == null || on == null || evidence == null
                ? known.earlier()
                : Additions.plus(known.earlier(), new EarlierOutcome(outcome, on, evidence, e.occurredOn()));
    }
}
