package nl.sluitend.kernel.responsibility;

import static java.util.Comparator.comparing;
import static java.util.stream.Collectors.toUnmodifiableList;
import static nl.sluitend.kernel.collection.Additions.plus;

import io.soabase.recordbuilder.core.RecordBuilder;
import java.time.LocalDate;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.Stream;
import nl.sluitend.kernel.event.InhabitantEvent;
import nl.sluitend.kernel.inhabitant.AgeBand;
import nl.sluitend.kernel.inhabitant.Origin;
import org.jspecify.annotations.Nullable;

/**
 * The recorded facts that decide who has which task, folded from one inhabitant's events. The timeline of tasks is a
 * function of them and is never stored (R1).
 *
 * @param origin where the person came from; absent before registration
 * @param registeredOn the first day known
 * @param ages the age band on a day: the person's own, and on the first day without WW of each case
 * @param residences the competent municipality from each day on, oldest first, at most one a day
 * @param ww the right to WW of each case
 * @param takeovers the days on which a municipality has the task of a WW case by an agreement on early takeover
 * @param jobseeker the days of registration as jobseeker
 * @param turns what the outcomes said, oldest first
 * @param placements the days of each placement
 */
@RecordBuilder
public record Facts(
        @Nullable Origin origin,
        @Nullable LocalDate registeredOn,
        Map<String, AgeFact> ages,
        List<ResidenceFact> residences,
        Map<String, WwFact> ww,
        List<TakeoverFact> takeovers,
        List<Days> jobseeker,
        List<TurnFact> turns,
        Map<String, PlacementFact> placements)
        implements FactsBuilder.With {

    /** Before anything is known. */
    public static final Facts NONE =
            new Facts(null, null, Map.of(), List.of(), Map.of(), List.of(), List.of(), List.of(), Map.of());

    static final String PERSON = "person";
    private static final String SINCE = "since";
    /** On one day the person's own band takes precedence over that of a case. */
    private static final Comparator<Map.Entry<String, AgeFact>> EARLIEST_FIRST = comparing(
                    (Map.Entry<String, AgeFact> fact) -> fact.getValue().on())
            .thenComparing(fact -> fact.getKey().equals(PERSON))
            .thenComparing(Map.Entry::getKey);

    /** The facts after that event. */
    public Facts evolve(InhabitantEvent event) {
        return new FactsFold(this).after(event);
    }

    /**
     * The facts for a reader who knows only these cases: since when the person lives where they live now, and nothing
     * of other cases or other municipalities (SUWI 62).
     *
     * @param bodies the bodies for which the reader looks
     */
    public Facts ofCases(Set<String> cases, Set<String> bodies) {
        if (residences.isEmpty()) {
            return NONE;
        }
        var lately = residences.getLast();
        return new Facts(
                origin,
                lately.from(),
                agesOfCases(cases, lately.from()),
                List.of(lately),
                without(ww, wwCase -> !cases.contains(wwCase)),
                takeovers.stream()
                        .filter(fact -> cases.contains(fact.wwCase()) && bodies.contains(fact.municipality()))
                        .toList(),
                List.of(),
                turns.stream().filter(fact -> cases.contains(fact.wwCase())).toList(),
                Map.of());
    }

    private Map<String, AgeFact> agesOfCases(Set<String> cases, LocalDate since) {
        var later = new TreeMap<>(without(ages, key -> ww.containsKey(key) && !cases.contains(key)));
        later.values().removeIf(age -> age.on().isBefore(since));
        return plus(later, SINCE, new AgeFact(since, ageBandOn(since)));
    }

    static <T> Map<String, T> without(Map<String, T> facts, Predicate<String> which) {
        var rest = new TreeMap<>(facts);
        rest.keySet().removeIf(which);
        return Collections.unmodifiableMap(rest);
    }

    /** With that fact instead of those. */
    static <T> List<T> replaced(List<T> known, Predicate<T> old, T fact) {
        return Stream.concat(known.stream().filter(old.negate()), Stream.of(fact))
                .collect(toUnmodifiableList());
    }

    Facts aged(String key, AgeFact fact) {
        return withAges(plus(ages, key, fact));
    }

    /** Whether that band of a case is known already, or belongs to a last day that no longer holds. */
    public boolean knows(String wwCase, AgeFact age) {
        var last = lastDayOf(wwCase);
        return last == null || !age.on().equals(last.plusDays(1)) || age.equals(ages.get(wwCase));
    }

    /** The age band on that day: the latest known by then, or the first one on an earlier day. */
    public AgeBand ageBandOn(LocalDate day) {
        return ages.entrySet().stream()
                .filter(fact -> !fact.getValue().on().isAfter(day))
                .max(EARLIEST_FIRST)
                .or(() -> ages.entrySet().stream().min(EARLIEST_FIRST))
                .map(fact -> fact.getValue().ageBand())
                .orElse(AgeBand.UNKNOWN);
    }

    @Nullable
    LocalDate lastDayOf(String wwCase) {
        var right = ww.get(wwCase);
        return right == null ? null : right.days().until();
    }
}
