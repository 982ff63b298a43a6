package nl.sluitend.kernel.responsibility;

import static java.util.Comparator.naturalOrder;
import static nl.sluitend.kernel.collection.Additions.plus;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What is known of the days of one placement.
 *
 * @param from the first working day
 * @param until the last day agreed; absent for a permanent contract
 * @param lastDay the last working day, as reported; absent before
 * @param seen the days on which the person was found at work there
 * @param gone the days on which the person was found to be gone
 */
public record PlacementFact(
        LocalDate from,
        @Nullable LocalDate until,
        @Nullable LocalDate lastDay,
        List<LocalDate> seen,
        List<LocalDate> gone) {

    static PlacementFact begun(LocalDate from, @Nullable LocalDate until) {
        return new PlacementFact(from, until, null, List.of(), List.of());
    }

    PlacementFact endedOn(LocalDate last) {
        return new PlacementFact(from, until, last, seen, gone);
    }

    PlacementFact found(boolean stillAtWork, LocalDate on) {
        return stillAtWork
                ? new PlacementFact(from, until, lastDay, plus(seen, on), gone)
                : new PlacementFact(from, until, lastDay, seen, plus(gone, on));
    }

    /** The days on which the person works there, by all that is known. */
    Days days() {
        return new Days(from, lastDay != null ? lastDay : presumedLast());
    }

    /** A contract for a fixed time ends with it (BW 7:667(1)), unless the person was found at work there since. */
    private @Nullable LocalDate presumedLast() {
        var lastSeen = seen.stream().max(naturalOrder()).orElse(LocalDate.MIN);
        return Stream.concat(
                        Stream.ofNullable(until).filter(last -> !lastSeen.isAfter(last)),
                        gone.stream().filter(day -> !day.isBefore(lastSeen)).map(day -> day.minusDays(1)))
                .min(naturalOrder())
                .orElse(null);
    }
}
