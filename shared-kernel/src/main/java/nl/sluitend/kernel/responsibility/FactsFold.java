package nl.sluitend.kernel.responsibility;

import static java.util.Comparator.comparing;
import static java.util.Comparator.naturalOrder;
import static java.util.stream.Collectors.toUnmodifiableList;
import static nl.sluitend.kernel.collection.Additions.plus;

import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import nl.sluitend.kernel.event.InhabitantEvent;
import nl.sluitend.kernel.handover.HandoverAccepted;
import nl.sluitend.kernel.handover.HandoverEvent;
import nl.sluitend.kernel.handover.HandoverOffered;
import nl.sluitend.kernel.handover.HandoverPrepared;
import nl.sluitend.kernel.handover.HandoverQuestioned;
import nl.sluitend.kernel.handover.HandoverRejected;
import nl.sluitend.kernel.handover.HandoverWithdrawn;
import nl.sluitend.kernel.handover.InhabitantInformed;
import nl.sluitend.kernel.handover.PayloadReviewed;
import nl.sluitend.kernel.handover.QuestionAnswered;
import nl.sluitend.kernel.handover.ResponsibilityTransferred;
import nl.sluitend.kernel.handover.WarmMeetingHeld;
import nl.sluitend.kernel.inhabitant.AgeBand;
import nl.sluitend.kernel.inhabitant.AgeBandDetermined;
import nl.sluitend.kernel.inhabitant.InhabitantRegistered;
import nl.sluitend.kernel.inhabitant.JobseekerRegistered;
import nl.sluitend.kernel.inhabitant.PersonEvent;
import nl.sluitend.kernel.inhabitant.PersonalDetailsRevised;
import nl.sluitend.kernel.inhabitant.ResidenceEstablished;
import nl.sluitend.kernel.placement.AftercareContactHeld;
import nl.sluitend.kernel.placement.AftercareStarted;
import nl.sluitend.kernel.placement.PlacedWithEmployer;
import nl.sluitend.kernel.placement.PlacementEnded;
import nl.sluitend.kernel.placement.PlacementEvent;
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
 * Folds the facts from one inhabitant's events, of the families that can change who has a task.
 *
 * @param facts as they were before the event
 */
record FactsFold(Facts facts) {

    private static final String REACHED = "reached ";

    Facts after(InhabitantEvent event) {
        if (event instanceof PersonEvent person) {
            return after(person);
        }
        if (event instanceof WwCaseEvent wwCase) {
            return after(wwCase);
        }
        if (event instanceof PlacementEvent placement) {
            return after(placement);
        }
        return event instanceof HandoverEvent handover ? after(handover) : facts;
    }

    private Facts after(PersonEvent event) {
        return switch (event) {
            case InhabitantRegistered e ->
                aged(facts, Facts.PERSON, AgeFact.at(e.assertedAt(), e.ageBand()))
                        .with(next -> next.origin(e.origin()).registeredOn(e.occurredOn()));
            case PersonalDetailsRevised e ->
                aged(withoutBirthdays(), Facts.PERSON, AgeFact.at(e.assertedAt(), e.ageBand()));
            case AgeBandDetermined e -> aged(facts, keyOf(e), new AgeFact(e.occurredOn(), e.ageBand()));
            case ResidenceEstablished e -> residing(new ResidenceFact(e.occurredOn(), e.municipality(), e.ground()));
            case JobseekerRegistered e -> registeredAsJobseeker(new Days(e.occurredOn(), e.until()));
        };
    }

    private Facts after(WwCaseEvent event) {
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

    private Facts after(HandoverEvent event) {
        return switch (event) {
            case ResponsibilityTransferred e -> isByAgreement(e) ? takenOver(e) : facts;
            case HandoverWithdrawn e -> takenBack(e.handover(), e.occurredOn());
            case HandoverPrepared _,
                    InhabitantInformed _,
                    PayloadReviewed _,
                    HandoverOffered _,
                    HandoverQuestioned _,
                    QuestionAnswered _,
                    HandoverAccepted _,
                    HandoverRejected _,
                    WarmMeetingHeld _ -> facts;
        };
    }

    private Facts after(PlacementEvent event) {
        return switch (event) {
            case PlacedWithEmployer e ->
                facts.withPlacements(plus(facts.placements(), e.placement(), PlacementFact.begun(e.from(), e.until())));
            case AftercareContactHeld e -> withPlacement(e, fact -> fact.found(e.stillAtWork(), e.occurredOn()));
            case PlacementEnded e -> withPlacement(e, fact -> fact.endedOn(e.lastDay()));
            case AftercareStarted _ -> facts;
        };
    }

    /** A birthday does not overwrite what was before it. */
    private static String keyOf(AgeBandDetermined e) {
        return e.wwCase() == null ? REACHED + e.ageBand() : e.wwCase();
    }

    /** They may belong to another birth date; the product computes them again when a person's details are revised. */
    private Facts withoutBirthdays() {
        return facts.withAges(Facts.without(facts.ages(), key -> key.startsWith(REACHED)));
    }

    private static Facts aged(Facts known, String key, AgeFact fact) {
        return known.withAges(plus(known.ages(), key, fact));
    }

    /** The latest message about a day counts. */
    private Facts residing(ResidenceFact fact) {
        return facts.withResidences(replaced(
                        facts.residences(), each -> each.from().equals(fact.from()), fact)
                .stream()
                .sorted(comparing(ResidenceFact::from, naturalOrder()))
                .toList());
    }

    private Facts said(
            String wwCase, Days days, EndGround ground, @Nullable AgeBand afterwards, @Nullable LocalDate on) {
        var known = facts.ww().get(wwCase);
        var right = known == null ? new WwFact(days, ground, List.of(), List.of()) : known.with(days, ground);
        var next = determined(facts.withWw(plus(facts.ww(), wwCase, right)), wwCase, on, days.until());
        return afterwards == null || days.until() == null
                ? next
                : aged(next, wwCase, new AgeFact(days.until().plusDays(1), afterwards));
    }

    /** Also of a period that is not the valid one: it still says that the right ran. Older events do not have it. */
    private static Facts determined(Facts next, String wwCase, @Nullable LocalDate on, @Nullable LocalDate lastDay) {
        var known = next.ww().get(wwCase);
        return known == null || on == null || lastDay == null
                ? next
                : next.withWw(plus(next.ww(), wwCase, known.with(new Determination(on, lastDay))));
    }

    /** By law a task moves by itself (PW 7(1)a); older events name an agreement even where none was needed. */
    private boolean isByAgreement(ResponsibilityTransferred e) {
        var last = facts.lastDayOf(e.wwCase());
        return e.agreement() != null && (last == null || !e.from().isAfter(last));
    }

    /** A takeover after a revival is a new one; otherwise the latest message about a case counts. */
    private Facts takenOver(ResponsibilityTransferred e) {
        var fact = new TakeoverFact(e.handover(), e.wwCase(), e.from(), e.municipality(), null);
        return facts.withTakeovers(replaced(
                facts.takeovers(), each -> each.wwCase().equals(fact.wwCase()) && each.endedOn() == null, fact));
    }

    /** Its municipality no longer has the person. */
    private Facts takenBack(String handover, LocalDate day) {
        return facts.withTakeovers(facts.takeovers().stream()
                .map(fact -> fact.handover().equals(handover) ? fact.until(day) : fact)
                .toList());
    }

    /** The latest message about a registration counts; its first day identifies it. */
    private Facts registeredAsJobseeker(Days days) {
        return facts.withJobseeker(
                replaced(facts.jobseeker(), each -> each.from().equals(days.from()), days));
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

    private Facts withPlacement(PlacementEvent event, UnaryOperator<PlacementFact> change) {
        var known = new TreeMap<>(facts.placements());
        known.computeIfPresent(event.placement(), (_, fact) -> change.apply(fact));
        return facts.withPlacements(Collections.unmodifiableMap(known));
    }

    private static <T> List<T> replaced(List<T> known, Predicate<T> old, T fact) {
        return Stream.concat(known.stream().filter(old.negate()), Stream.of(fact))
                .collect(toUnmodifiableList());
    }
}
