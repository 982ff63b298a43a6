package nl.sluitend.kernel.responsibility;

import java.time.LocalDate;
import java.util.stream.Stream;
import nl.sluitend.kernel.wwcase.Outcome;
import org.jspecify.annotations.Nullable;

/**
 * How somebody's situation changed from that day on.
 *
 * @param wwCase the case whose outcome it is
 * @param from the first day
 * @param outcome the new situation
 * @param revivedOn the day from which the right of that case runs again (WW 21); absent while it does not
 */
public record TurnFact(
        String wwCase,
        LocalDate from,
        Outcome outcome,
        @Nullable LocalDate revivedOn) {

    boolean hasBegunOn(LocalDate day) {
        return !day.isBefore(from);
    }

    /** The day from which on its own right runs again, if it does. */
    Stream<LocalDate> again() {
        return revivedOn == null ? Stream.empty() : Stream.of(revivedOn);
    }

    /** As it was before its own right revived. */
    TurnFact standing() {
        return new TurnFact(wwCase, from, outcome, null);
    }

    boolean isForGood() {
        return outcome.isForGood();
    }

    /** As it is once its own right revives. */
    TurnFact revivedBy(String again, LocalDate day) {
        boolean stays = !again.equals(wwCase) || from.isAfter(day) || revivedOn != null;
        return stays ? this : new TurnFact(wwCase, from, outcome, day);
    }
}
