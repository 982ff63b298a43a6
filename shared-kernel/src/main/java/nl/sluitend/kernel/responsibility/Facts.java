package nl.sluitend.kernel.responsibility;

import static java.util.Comparator.comparing;
import static java.util.Comparator.naturalOrder;
import static java.util.stream.Collectors.toUnmodifiableList;
import static nl.sluitend.kernel.collection.Additions.plus;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import nl.sluitend.kernel.calendar.Amsterdam;
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
import nl.sluitend.kernel.inhabitant.Origin;
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
 * The recorded facts that decide where tasks lie, folded from one inhabitant's events. The timeline of tasks is a
 * function of them and is never stored (R1).
 *
 * @param origin from where the person came; absent before registration
 * @param registeredOn the first day known
 * @param ages in which band the person is on a day: the person's own, and on the first day without WW of each case
 * @param residences the competent municipality from each day on, oldest first, one for a day
 * @param ww the right to WW of each case
 * @param takeovers from which day a municipality has the task of a WW case by an agreement on early takeover
 * @param jobseeker the days of registration as jobseeker
 * @param turns what the outcomes said, oldest first
 * @param placements the days of each placement
 */
public record Facts(
        @Nullable Origin origin,
        @Nullable LocalDate registeredOn,
        Map<String, AgeFact> ages,
        List<ResidenceFact> residences,
        Map<String, WwFact> ww,
        List<TakeoverFact> takeovers,
        List<Days> jobseeker,
        List<TurnFact> turns,
        Map<String, PlacementFact> placements) {

    /** Before anything is known. */
    public static final Facts NONE =
            new Facts(null, null, Map.of(), List.of(), Map.of(), List.of(), List.of(), List.of(), Map.of());

    private static final String PERSON = "person";
    private static final String REACHED = "reached ";
    private static final String SINCE = "since";
    /** What is known of the person goes before what was told beside a case. */
    private static final Comparator<Map.Entry<String, AgeFact>> EARLIEST_FIRST = comparing(
                    (Map.Entry<String, AgeFact> fact) -> fact.getValue().on())
            .thenComparing(fact -> fact.getKey().equals(PERSON))
            .thenComparing(Map.Entry::getKey);

    /** The facts after that event; other families than these tell nothing of where tasks lie, as a test lists. */
    public Facts evolve(InhabitantEvent event) {
        if (event instanceof PersonEvent person) {
            return after(person);
        }
        if (event instanceof WwCaseEvent wwCase) {
            return after(wwCase);
        }
        if (event instanceof PlacementEvent placement) {
            return after(placement);
        }
        return event instanceof HandoverEvent handover ? after(handover) : this;
    }

    private Facts after(PlacementEvent event) {
        return switch (event) {
            case PlacedWithEmployer e -> placed(e);
            case AftercareContactHeld e -> withPlacement(e, fact -> fact.found(e.stillAtWork(), e.occurredOn()));
            case PlacementEnded e -> withPlacement(e, fact -> fact.endedOn(e.lastDay()));
            case AftercareStarted _ -> this;
        };
    }

    private Facts after(HandoverEvent event) {
        return switch (event) {
            case ResponsibilityTransferred e -> isByAgreement(e) ? takenOver(e) : this;
            case HandoverWithdrawn e -> takenBack(e.handover(), e.occurredOn());
            case HandoverPrepared _,
                    InhabitantInformed _,
                    PayloadReviewed _,
                    HandoverOffered _,
                    HandoverQuestioned _,
                    QuestionAnswered _,
                    HandoverAccepted _,
                    HandoverRejected _,
                    WarmMeetingHeld _ -> this;
        };
    }

    private Facts after(PersonEvent event) {
        return switch (event) {
            case InhabitantRegistered e ->
                registered(e.origin(), e.occurredOn()).aged(e.assertedAt(), e.ageBand());
            case PersonalDetailsRevised e -> withoutBirthdays().aged(e.assertedAt(), e.ageBand());
            case AgeBandDetermined e -> aged(keyOf(e), new AgeFact(e.occurredOn(), e.ageBand()));
            case ResidenceEstablished e -> residing(new ResidenceFact(e.occurredOn(), e.municipality(), e.ground()));
            case JobseekerRegistered e -> registeredAsJobseeker(new Days(e.occurredOn(), e.until()));
        };
    }

    private Facts after(WwCaseEvent event) {
        return switch (event) {
            case WwCaseRegistered e ->
                withWw(e.wwCase(), new Days(e.firstDay(), e.lastDay()), e.ground(), e.ageBand())
                        .determined(e.wwCase(), e.assertedOn(), e.lastDay());
            case WwEndDateRevised e ->
                withWw(e.wwCase(), new Days(e.firstDay(), e.lastDay()), e.ground(), e.ageBand())
                        .determined(e.wwCase(), e.assertedOn(), e.lastDay());
            case WwCaseAsserted e -> determined(e.wwCase(), e.assertedOn(), e.lastDay());
            case OutcomeRecorded e -> turned(new TurnFact(e.wwCase(), e.occurredOn(), e.outcome(), null));
            case WwRevived e -> revived(e.wwCase(), e.occurredOn());
            case WorkHistoryRevised _,
                    ExpiringWwFlagged _,
                    InhabitantInvited _,
                    InvitationAnswered _,
                    ContactAttempted _ -> this;
        };
    }

    /**
     * As somebody may know them who knows these cases and no more: from when on the person lives where they live now, and
     * nothing of what other cases or other municipalities have to do with the person (SUWI 62, domain 2.3).
     *
     * @param bodies for which they look
     */
    public Facts ofCases(Set<String> cases, Set<String> bodies) {
        if (residences.isEmpty()) {
            return NONE;
        }
        var lately = residences.getLast();
        var later = new TreeMap<>(without(ages, key -> ww.containsKey(key) && !cases.contains(key)));
        later.values().removeIf(age -> age.on().isBefore(lately.from()));
        return new Facts(
                origin,
                lately.from(),
                plus(later, SINCE, new AgeFact(lately.from(), ageBandOn(lately.from()))),
                List.of(lately),
                without(ww, wwCase -> !cases.contains(wwCase)),
                takeovers.stream()
                        .filter(fact -> cases.contains(fact.wwCase()) && bodies.contains(fact.municipality()))
                        .toList(),
                List.of(),
                turns.stream().filter(fact -> cases.contains(fact.wwCase())).toList(),
                Map.of());
    }

    private static <T> Map<String, T> without(Map<String, T> facts, Predicate<String> which) {
        var rest = new TreeMap<>(facts);
        rest.keySet().removeIf(which);
        return Collections.unmodifiableMap(rest);
    }

    /** Whether that band beside a case is known already, or is of a last day that is known no more. */
    public boolean knows(String wwCase, AgeFact age) {
        var last = lastDayOf(wwCase);
        return last == null || !age.on().equals(last.plusDays(1)) || age.equals(ages.get(wwCase));
    }

    /** The band in which the person is on that day: the latest known, or, before all that is known, the first. */
    public AgeBand ageBandOn(LocalDate day) {
        return ages.entrySet().stream()
                .filter(fact -> !fact.getValue().on().isAfter(day))
                .max(EARLIEST_FIRST)
                .or(() -> ages.entrySet().stream().min(EARLIEST_FIRST))
                .map(fact -> fact.getValue().ageBand())
                .orElse(AgeBand.UNKNOWN);
    }

    private Facts registered(Origin from, LocalDate on) {
        return new Facts(from, on, ages, residences, ww, takeovers, jobseeker, turns, placements);
    }

    /** A birthday does not overwrite what was before it. */
    private static String keyOf(AgeBandDetermined e) {
        return e.wwCase() == null ? REACHED + e.ageBand() : e.wwCase();
    }

    /** They are those of another birth date, perhaps; the product looks at them anew when news of a person comes. */
    private Facts withoutBirthdays() {
        return new Facts(
                origin,
                registeredOn,
                without(ages, key -> key.startsWith(REACHED)),
                residences,
                ww,
                takeovers,
                jobseeker,
                turns,
                placements);
    }

    private Facts aged(Instant at, AgeBand band) {
        return aged(PERSON, new AgeFact(Amsterdam.day(at), band));
    }

    private Facts aged(String key, AgeFact fact) {
        return new Facts(
                origin, registeredOn, plus(ages, key, fact), residences, ww, takeovers, jobseeker, turns, placements);
    }

    /** The latest word about a day stands. */
    private Facts residing(ResidenceFact fact) {
        var known = replaced(residences, each -> each.from().equals(fact.from()), fact).stream()
                .sorted(comparing(ResidenceFact::from, naturalOrder()))
                .toList();
        return new Facts(origin, registeredOn, ages, known, ww, takeovers, jobseeker, turns, placements);
    }

    private @Nullable LocalDate lastDayOf(String wwCase) {
        var right = ww.get(wwCase);
        return right == null ? null : right.days().until();
    }

    private Facts withWw(String wwCase, Days days, EndGround ground, @Nullable AgeBand afterwards) {
        var known = ww.get(wwCase);
        var facts =
                with(wwCase, known == null ? new WwFact(days, ground, List.of(), List.of()) : known.with(days, ground));
        return afterwards == null || days.until() == null
                ? facts
                : facts.aged(wwCase, new AgeFact(days.until().plusDays(1), afterwards));
    }

    private Facts with(String wwCase, WwFact right) {
        return new Facts(
                origin,
                registeredOn,
                ages,
                residences,
                plus(ww, wwCase, right),
                takeovers,
                jobseeker,
                turns,
                placements);
    }

    /** Also what does not stand: it was said then that the right runs. Older events did not keep it. */
    private Facts determined(String wwCase, @Nullable LocalDate on, @Nullable LocalDate lastDay) {
        var known = ww.get(wwCase);
        return known == null || on == null || lastDay == null
                ? this
                : with(wwCase, known.with(new Determination(on, lastDay)));
    }

    /** By law a task moves by itself (PW 7(1)a); older events name an agreement also where none was needed or judged. */
    private boolean isByAgreement(ResponsibilityTransferred e) {
        var last = lastDayOf(e.wwCase());
        return e.agreement() != null && (last == null || !e.from().isAfter(last));
    }

    private Facts takenOver(ResponsibilityTransferred e) {
        return takenOver(new TakeoverFact(e.handover(), e.wwCase(), e.from(), e.municipality(), null));
    }

    /** A takeover after a revival is another one; else the latest word about a case stands. */
    private Facts takenOver(TakeoverFact fact) {
        var known = replaced(takeovers, each -> each.wwCase().equals(fact.wwCase()) && each.endedOn() == null, fact);
        return new Facts(origin, registeredOn, ages, residences, ww, known, jobseeker, turns, placements);
    }

    /** Its municipality has the person no more. */
    private Facts takenBack(String handover, LocalDate day) {
        var back = takeovers.stream()
                .map(fact -> fact.handover().equals(handover) ? fact.until(day) : fact)
                .toList();
        return new Facts(origin, registeredOn, ages, residences, ww, back, jobseeker, turns, placements);
    }

    /** The latest word about a registration stands, which its first day names. */
    private Facts registeredAsJobseeker(Days days) {
        var known = replaced(jobseeker, each -> each.from().equals(days.from()), days);
        return new Facts(origin, registeredOn, ages, residences, ww, takeovers, known, turns, placements);
    }

    /** An outcome from before a revival that is told again stands again: the right had not revived after all. */
    private Facts turned(TurnFact fact) {
        return turns.stream()
                .filter(turn -> turn.again().findAny().isPresent())
                .filter(turn -> turn.standing().equals(fact))
                .reduce((_, later) -> later)
                .map(this::standingAgain)
                .orElseGet(() -> withTurns(ww, plus(turns, fact)));
    }

    private Facts standingAgain(TurnFact turn) {
        var rights = new TreeMap<>(ww);
        turn.again().forEach(day -> rights.computeIfPresent(turn.wwCase(), (_, right) -> right.withoutRevivalOn(day)));
        var standing = turns.stream()
                .map(each -> each.equals(turn) ? turn.standing() : each)
                .toList();
        return withTurns(Collections.unmodifiableMap(rights), standing);
    }

    private Facts withTurns(Map<String, WwFact> rights, List<TurnFact> known) {
        return new Facts(origin, registeredOn, ages, residences, rights, takeovers, jobseeker, known, placements);
    }

    private Facts placed(PlacedWithEmployer e) {
        return with(
                plus(placements, e.placement(), new PlacementFact(e.from(), e.until(), null, List.of(), List.of())));
    }

    private Facts withPlacement(PlacementEvent event, UnaryOperator<PlacementFact> change) {
        var known = new TreeMap<>(placements);
        known.computeIfPresent(event.placement(), (_, fact) -> change.apply(fact));
        return with(Collections.unmodifiableMap(known));
    }

    private Facts with(Map<String, PlacementFact> known) {
        return new Facts(origin, registeredOn, ages, residences, ww, takeovers, jobseeker, turns, known);
    }

    /** From that day on there is WW again (WW 21): what came in its place before is over. */
    private Facts revived(String wwCase, LocalDate day) {
        var back = takeovers.stream()
                .map(fact -> fact.wwCase().equals(wwCase) ? fact.until(day) : fact)
                .toList();
        var over = turns.stream().map(fact -> fact.revivedBy(wwCase, day)).toList();
        var known = ww.get(wwCase);
        var rights = known == null ? ww : plus(ww, wwCase, known.revivedOn(day));
        return new Facts(origin, registeredOn, ages, residences, rights, back, jobseeker, over, placements);
    }

    private static <T> List<T> replaced(List<T> facts, Predicate<T> old, T fact) {
        return Stream.concat(facts.stream().filter(old.negate()), Stream.of(fact))
                .collect(toUnmodifiableList());
    }
}
