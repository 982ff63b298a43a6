package nl.sluitend.kernel.responsibility;

import static nl.sluitend.kernel.collection.Additions.plus;

import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.TreeMap;
import nl.sluitend.kernel.inhabitant.AgeBand;
import nl.sluitend.kernel.wwcase.ContactAttempted;
import nl.sluitend.kernel.wwcase.EndGround;
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
import org.jspecify.annotations.Nullable;

/**
 * What events about a right to WW, and about its outcome, change in the facts.
 *
 * @param facts as they were before the event
 */
record WwFactsFold(Facts facts) {

    Facts after(WwCaseEvent event) {
        return switch (event) {
            case WwCaseRegistered e ->
                said(e.wwCase(), new Days(e.firstDay(), e.lastDay()), e.ground(), e.ageBand(), e.assertedOn());
            case WwEndDateRevised e ->
                said(e.wwCase(), new Days(e.firstDay(), e.lastDay()), e.ground(), e.ageBand(), e.assertedOn());
            case WwCaseAsserted e -> determined(facts, e.wwCase(), e.assertedOn(), e.lastDay());
            case OutcomeRecorded e -> turned(new TurnFact(e.wwCase(), e.occurredOn(), e.outcome(), null));
            case WwRevived e -> revived(e.wwCase(), e.occurredOn());
            case WorkHistoryRevised _,
                    ExpiringWwFlagged _,
                    InhabitantInvited _,
                    InvitationAnswered _,
                    ContactAttempted _ -> facts;
        };
    }

    private Facts said(
            String wwCase, Days days, EndGround ground, @Nullable AgeBand afterwards, @Nullable LocalDate on) {
        var known = facts.ww().get(wwCase);
        var right = known == null ? new WwFact(days, ground, List.of(), List.of()) : known.with(days, ground);
        var next = determined(facts.withWw(plus(facts.ww(), wwCase, right)), wwCase, on, days.until());
        return afterwards == null || days.until() == null
                ? next
                : next.aged(wwCase, new AgeFact(days.until().plusDays(1), afterwards));
    }

    /** Also of a period that is not the valid one: it still says that the right ran. Older events do not have it. */
    private static Facts determined(Facts next, String wwCase, @Nullable LocalDate on, @Nullable LocalDate lastDay) {
        var known = next.ww().get(wwCase);
        return known == null || on == null || lastDay == null
                ? next
                : next.withWw(plus(next.ww(), wwCase, known.with(new Determination(on, lastDay))));
    }

    /** An outcome from before a revival that is reported again is valid again: the right had not revived after all. */
    private Facts turned(TurnFact fact) {
        return facts.turns().stream()
                .filter(turn -> turn.again().findAny().isPresent())
                .filter(turn -> turn.standing().equals(fact))
                .reduce((_, later) -> later)
                .map(this::standingAgain)
                .orElseGet(() -> facts.withTurns(plus(facts.turns(), fact)));
    }

    private Facts standingAgain(TurnFact turn) {
        var rights = new TreeMap<>(facts.ww());
        turn.again().forEach(day -> rights.computeIfPresent(turn.wwCase(), (_, right) -> right.withoutRevivalOn(day)));
        return facts.withWw(Collections.unmodifiableMap(rights))
                .withTurns(facts.turns().stream()
                        .map(each -> each.equals(turn) ? turn.standing() : each)
                        .toList());
    }

    /** From that day on there is WW again (WW 21): what came in its place before is over. */
    private Facts revived(String wwCase, LocalDate day) {
        var known = facts.ww().get(wwCase);
        var rights = known == null ? facts.ww() : plus(facts.ww(), wwCase, known.revivedOn(day));
        return facts.withWw(rights)
                .withTakeovers(facts.takeovers().stream()
                        .map(fact -> fact.wwCase().equals(wwCase) ? fact.until(day) : fact)
                        .toList())
                .withTurns(facts.turns().stream()
                        .map(fact -> fact.revivedBy(wwCase, day))
                        .toList());
    }
}
