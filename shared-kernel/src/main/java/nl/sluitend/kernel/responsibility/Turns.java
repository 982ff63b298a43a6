package nl.sluitend.kernel.responsibility;

import static java.util.Comparator.comparing;

import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import nl.sluitend.kernel.wwcase.EndGround;
import nl.sluitend.kernel.wwcase.Outcome;

/**
 * What became of the person, day by day: by outcomes, and by the state pension that UWV told as the end of a right. It is
 * asked of the facts and never folded, so that the order in which they are learnt decides nothing.
 *
 * @param facts what is recorded
 */
record Turns(Facts facts) {

    /** What the person does on that day. Death and state pension are for ever; of the rest the latest is right. */
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

    /** Whether the person is out of that case's WW on that day by what became of them: its own end needs a revival. */
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

    /** Whose right ends by the pension age has a state pension the day after (WW 19(1)i), also before anybody says so. */
    private Stream<TurnFact> pensions() {
        return facts.ww().entrySet().stream()
                .filter(right -> right.getValue().ground() == EndGround.PENSION_AGE)
                .flatMap(right -> right.getValue().afterwards().map(day -> pension(right.getKey(), day)));
    }

    private static TurnFact pension(String wwCase, LocalDate from) {
        return new TurnFact(wwCase, from, Outcome.AOW_AIO, null);
    }

    /** Who gets WW since then is neither at work nor abroad any more, also when that WW is over in its turn (WW 21). */
    private boolean isOver(TurnFact turn, LocalDate day) {
        return facts.ww().entrySet().stream()
                        .flatMap(right -> since(turn, right))
                        .anyMatch(again -> !day.isBefore(again))
                || turn.again().anyMatch(again -> !day.isBefore(again))
                || otherWwBegan(turn, day);
    }

    /** The days from which on that turn keeps nobody out of that right: its own case revived, or the other one did. */
    private static Stream<LocalDate> since(TurnFact turn, Map.Entry<String, WwFact> right) {
        return right.getKey().equals(turn.wwCase())
                ? turn.again()
                : Stream.concat(turn.again(), right.getValue().since(turn));
    }

    /** That its own right is said to begin later revives nothing. */
    private boolean otherWwBegan(TurnFact turn, LocalDate upTo) {
        return facts.ww().entrySet().stream()
                .filter(right -> !right.getKey().equals(turn.wwCase()))
                .map(right -> right.getValue().days().from())
                .anyMatch(first -> first.isAfter(turn.from()) && !first.isAfter(upTo));
    }
}
