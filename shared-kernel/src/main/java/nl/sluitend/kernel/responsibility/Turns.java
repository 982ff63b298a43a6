package nl.sluitend.kernel.responsibility;

import static java.util.Comparator.comparing;

import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import nl.sluitend.kernel.wwcase.EndGround;
import nl.sluitend.kernel.wwcase.Outcome;

/**
 * The person's situation, day by day: by outcomes, and by the state pension that UWV reported as the end of a right. It
 * is computed from the facts and never folded, so that the order in which they become known decides nothing.
 *
 * @param facts what is recorded
 */
record Turns(Facts facts) {

    /** The person's situation on that day. Death and state pension are final; of the others the latest counts. */
    Optional<Outcome> on(LocalDate day) {
        return begun(day)
                .filter(turn -> turn.isForGood() || !isOver(turn, day))
                .max(comparing(TurnFact::isForGood)
                        .thenComparing(turn -> turn.outcome() == Outcome.DECEASED)
                        .thenComparing(TurnFact::from)
                        .thenComparing(TurnFact::outcome))
                .filter(turn -> new EndOfATurn(facts, turn).days().noneMatch(end -> !day.isBefore(end)))
                .map(TurnFact::outcome);
    }

    /** Whether an outcome ends that case's WW on that day; the case's own outcome does so until a revival. */
    boolean endWw(String wwCase, WwFact right, LocalDate day) {
        return begun(day)
                .filter(turn -> turn.outcome().endsWw())
                .anyMatch(turn -> turn.isForGood()
                        || ((turn.wwCase().equals(wwCase)
                                        || !turn.from().isBefore(right.days().from()))
                                && since(turn, Map.entry(wwCase, right)).noneMatch(again -> !day.isBefore(again))));
    }

    /** Whether the person is dead on that day. */
    boolean died(LocalDate day) {
        return begun(day).anyMatch(turn -> turn.outcome() == Outcome.DECEASED);
    }

    private Stream<TurnFact> begun(LocalDate day) {
        return Stream.concat(facts.turns().stream(), pensions()).filter(turn -> turn.hasBegunOn(day));
    }

    /** A right that ends by the pension age is followed by a state pension (WW 19(1)i), even before it is reported. */
    private Stream<TurnFact> pensions() {
        return facts.ww().entrySet().stream()
                .filter(right -> right.getValue().ground() == EndGround.PENSION_AGE)
                .flatMap(right -> right.getValue().afterwards().map(day -> pension(right.getKey(), day)));
    }

    private static TurnFact pension(String wwCase, LocalDate from) {
        return new TurnFact(wwCase, from, Outcome.AOW_AIO, null);
    }

    /** Somebody who got WW after the turn is no longer at work or abroad, even when that WW has ended since (WW 21). */
    private boolean isOver(TurnFact turn, LocalDate day) {
        return facts.ww().entrySet().stream()
                        .flatMap(right -> since(turn, right))
                        .anyMatch(again -> !day.isBefore(again))
                || turn.again().anyMatch(again -> !day.isBefore(again))
                || otherWwBegan(turn, day);
    }

    /** The days from which that turn no longer ends that right: its own case revived, or the other one did. */
    private static Stream<LocalDate> since(TurnFact turn, Map.Entry<String, WwFact> right) {
        return right.getKey().equals(turn.wwCase())
                ? turn.again()
                : Stream.concat(turn.again(), right.getValue().since(turn));
    }

    /** Only another case counts: a later first day of the turn's own right revives nothing. */
    private boolean otherWwBegan(TurnFact turn, LocalDate upTo) {
        return facts.ww().entrySet().stream()
                .filter(right -> !right.getKey().equals(turn.wwCase()))
                .map(right -> right.getValue().days().from())
                .anyMatch(first -> first.isAfter(turn.from()) && !first.isAfter(upTo));
    }
}
