package nl.sluitend.kernel.placement;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * One moment of aftercare.
 *
 * @param moment days after the start: 30, 90, 180 or 365
 * @param due the day on which the contact is due
 * @param heldOn when it was held; absent while it is not
 * @param stillAtWork what was found
 */
public record AftercareMoment(
        int moment,
        LocalDate due,
        @Nullable LocalDate heldOn,
        @Nullable Boolean stillAtWork) {}
