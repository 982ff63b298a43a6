package nl.sluitend.infra.clock;

import java.time.LocalDate;
import nl.sluitend.kernel.calendar.WorkingDays;

/** What the start says about the calendar of working days. */
public final class CalendarNotice {

    static final String KNOWN = "Days that a decree equates with public holidays are known up to and including %s."
            .formatted(WorkingDays.knownUntil());

    static final String ENDS_SOON = KNOWN
            + " Later working days are counted without them: update the product once the next decree is published.";

    private CalendarNotice() {}

    /** Whether the table ends within a year. */
    static boolean endsSoon(LocalDate today) {
        return today.plusYears(1).isAfter(WorkingDays.knownUntil());
    }

    /** The text, as of that day. */
    public static String on(LocalDate today) {
        return endsSoon(today) ? ENDS_SOON : KNOWN;
    }
}
