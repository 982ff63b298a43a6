package nl.sluitend.kernel.responsibility;

import static nl.sluitend.kernel.collection.Additions.plus;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import nl.sluitend.kernel.wwcase.EndGround;

/**
 * What is known of the right to WW of one case.
 *
 * @param days the days with WW, as determined last
 * @param ground why they end
 * @param determined all that UWV determined of it, also what no longer holds
 * @param revivals the days on which the right revived after an outcome of its case (WW 21)
 */
public record WwFact(Days days, EndGround ground, List<Determination> determined, List<LocalDate> revivals) {

    WwFact with(Days latest, EndGround latestGround) {
        return new WwFact(latest, latestGround, determined, revivals);
    }

    WwFact with(Determination word) {
        return determined.contains(word) ? this : new WwFact(days, ground, plus(determined, word), revivals);
    }

    WwFact revivedOn(LocalDate day) {
        return new WwFact(days, ground, determined, plus(revivals, day));
    }

    /** That revival was undone: the right did not run on after all. */
    WwFact withoutRevivalOn(LocalDate day) {
        var rest = new ArrayList<>(revivals);
        rest.remove(day);
        return new WwFact(days, ground, determined, List.copyOf(rest));
    }

    /**
     * The days from which it runs despite that outcome of another case: it revived after it, or UWV determined after it
     * that it runs on. An outcome may end one of two rights and not the other.
     */
    Stream<LocalDate> since(TurnFact turn) {
        var again = revivals.stream().filter(day -> !day.isBefore(turn.from()));
        return turn.outcome().endsWw() && lastsBeyond(turn.from()) ? Stream.concat(again, told(turn.from())) : again;
    }

    private boolean lastsBeyond(LocalDate day) {
        var last = days.until();
        return last == null || last.isAfter(day);
    }

    private Stream<LocalDate> told(LocalDate turned) {
        return determined.stream()
                .flatMap(word -> word.since(turned))
                .map(day -> day.isBefore(days.from()) ? days.from() : day);
    }

    /** The first day without it, if it has one. */
    Stream<LocalDate> afterwards() {
        var last = days.until();
        return last == null ? Stream.empty() : Stream.of(last.plusDays(1));
    }

    /** The days on which its answer may change. */
    Stream<LocalDate> turningDays() {
        return Stream.concat(determined.stream().map(Determination::effectiveOn), revivals.stream());
    }
}
