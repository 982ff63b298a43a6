package nl.sluitend.kernel.decision;

import java.time.Instant;
import java.time.LocalDate;
import nl.sluitend.kernel.calendar.Amsterdam;
import org.jspecify.annotations.Nullable;

/**
 * The circumstances of a decision, sent along with the command so that it can be replayed.
 *
 * @param caller who decides
 * @param at when, from the product's one clock
 * @param seen the version of the dossier that the caller had on screen; absent when it does not matter
 */
public record Decision(Caller caller, Instant at, @Nullable Long seen) {

    /** The day of the decision in Europe/Amsterdam. */
    public LocalDate today() {
        return Amsterdam.day(at);
    }
}
