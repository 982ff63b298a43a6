package nl.sluitend.kernel.responsibility;

import java.time.LocalDate;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The days on which a fact begins, or has ended the day before.
 *
 * @param facts what is recorded
 */
record TurningDays(Facts facts) {

    SortedSet<LocalDate> all() {
        var days = new TreeSet<LocalDate>();
        runs().forEach(run -> {
            days.add(run.from());
            Optional.ofNullable(run.until()).map(last -> last.plusDays(1)).ifPresent(days::add);
        });
        beginnings().forEach(days::add);
        return days;
    }

    private Stream<Days> runs() {
        return Stream.of(
                        facts.ww().values().stream().map(WwFact::days),
                        facts.jobseeker().stream(),
                        facts.placements().values().stream().map(PlacementFact::days))
                .flatMap(days -> days);
    }

    private static Stream<LocalDate> days(LocalDate from, @Nullable LocalDate until) {
        return Stream.concat(Stream.of(from), Stream.ofNullable(until));
    }

    private Stream<LocalDate> beginnings() {
        return Stream.of(
                        facts.residences().stream().map(ResidenceFact::from),
                        facts.takeovers().stream().flatMap(fact -> days(fact.from(), fact.endedOn())),
                        facts.turns().stream().map(TurnFact::from),
                        facts.turns().stream().flatMap(TurnFact::again),
                        facts.ww().values().stream().flatMap(WwFact::turningDays),
                        facts.ages().values().stream().map(AgeFact::on),
                        Optional.ofNullable(facts.registeredOn()).stream())
                .flatMap(days -> days);
    }
}
