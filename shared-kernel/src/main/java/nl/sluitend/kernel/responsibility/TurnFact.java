package nl.sluitend.kernel.responsibility;

import static nl.sluitend.kernel.collection.Additions.plus;

import java.time.LocalDate;
import java.util.Collections;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.stream.Stream;
import nl.sluitend.kernel.wwcase.Outcome;

/**
 * What became of somebody from that day on.
 *
 * @param wwCase whose outcome it is
 * @param from the first day
 * @param outcome what
 * @param revived the cases whose right ran on after it, with the day (WW 21); from the first of these days on it is over
 */
public record TurnFact(String wwCase, LocalDate from, Outcome outcome, Map<String, LocalDate> revived) {

    /** Sorted, so that it is written down the same everywhere. */
    public TurnFact {
        revived = Collections.unmodifiableMap(new TreeMap<>(revived));
    }

    /** Whether it is what the person does on that day. */
    boolean holdsOn(LocalDate day) {
        return !day.isBefore(from) && revived.values().stream().allMatch(day::isBefore);
    }

    /**
     * Whether it keeps the person out of that case's WW on that day. Of its own case it does until that one revives; of
     * another, which is open, also no longer than that.
     */
    boolean endsWw(String other, LocalDate day) {
        boolean isOver = Stream.of(wwCase, other)
                .map(revived::get)
                .filter(Objects::nonNull)
                .anyMatch(again -> !day.isBefore(again));
        return outcome.endsWw() && !day.isBefore(from) && !isOver;
    }

    /** As it is once that case's right revives; death is for ever. */
    TurnFact revivedBy(String again, LocalDate day) {
        boolean stays = outcome == Outcome.DECEASED || from.isAfter(day) || revived.containsKey(again);
        return stays ? this : new TurnFact(wwCase, from, outcome, plus(revived, again, day));
    }

    /**
     * As it is once UWV determines that another right runs on after it: of two rights one may end by what became of the
     * person, and the other not. Whoever died or has a state pension has none.
     *
     * @param determined on which day
     * @param lastDay until when it runs
     */
    TurnFact outlivedBy(String other, LocalDate determined, LocalDate lastDay) {
        boolean stays = other.equals(wwCase)
                || !outcome.endsWw()
                || outcome.isForGood()
                || determined.isBefore(from)
                || !lastDay.isAfter(from);
        return stays ? this : revivedBy(other, determined.isAfter(lastDay) ? lastDay : determined);
    }
}
