package nl.sluitend.kernel.responsibility;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A municipality has the task of a WW case from that day on while WW runs, by an agreement on early takeover (PW 7(7)).
 *
 * @param handover the handover by which it was taken over
 * @param wwCase the case
 * @param from the first day
 * @param municipality as CBS codes it
 * @param endedOn the day from which UWV has the task again, because the right revived or the person moved away; absent
 * while it lasts
 */
public record TakeoverFact(
        String handover,
        String wwCase,
        LocalDate from,
        String municipality,
        @Nullable LocalDate endedOn) {

    boolean holdsOn(LocalDate day) {
        return !day.isBefore(from) && (endedOn == null || day.isBefore(endedOn));
    }

    TakeoverFact until(LocalDate end) {
        return endedOn == null ? new TakeoverFact(handover, wwCase, from, municipality, end) : this;
    }
}
