package nl.sluitend.kernel.responsibility;

import static nl.sluitend.kernel.collection.Additions.plus;

import java.time.LocalDate;
import java.util.Collections;
import java.util.Map;
import java.util.TreeMap;
import nl.sluitend.kernel.wwcase.Outcome;

/**
 * What became of somebody from that day on.
 *
 * @param from the first day
 * @param outcome what
 * @param revived the cases whose right revived after it, with the day (WW 21); from the first of these days on it is over
 */
public record TurnFact(LocalDate from, Outcome outcome, Map<String, LocalDate> revived) {

    /** Sorted, so that it is written down the same everywhere. */
    public TurnFact {
        revived = Collections.unmodifiableMap(new TreeMap<>(revived));
    }

    /** Whether it is what the person does on that day. */
    boolean holdsOn(LocalDate day) {
        return !day.isBefore(from) && revived.values().stream().allMatch(day::isBefore);
    }

    /** Whether it keeps the person out of that case's WW on that day. */
    boolean endsWw(String wwCase, LocalDate day) {
        var again = revived.get(wwCase);
        return outcome.endsWw() && !day.isBefore(from) && (again == null || day.isBefore(again));
    }

    /** As it is once that case's right revives; death is for ever. */
    TurnFact revivedBy(String wwCase, LocalDate day) {
        boolean stays = outcome == Outcome.DECEASED || from.isAfter(day) || revived.containsKey(wwCase);
        return stays ? this : new TurnFact(from, outcome, plus(revived, wwCase, day));
    }
}
