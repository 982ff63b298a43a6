package nl.sluitend.kernel.calendar;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;

/** The one time zone of the law's days. */
public final class Amsterdam {

    /** Europe/Amsterdam. */
    public static final ZoneId ZONE = ZoneId.of("Europe/Amsterdam");

    private Amsterdam() {}

    /** The day in the Netherlands at that moment. */
    public static LocalDate day(Instant moment) {
        return moment.atZone(ZONE).toLocalDate();
    }

    /**
     * The moment that lies so much later. Whole days are days of the calendar: the time of the day stays, also where one of
     * them has 23 or 25 hours.
     */
    public static Instant later(Instant moment, Duration by) {
        var days = by.toDays();
        return moment.atZone(ZONE).plusDays(days).plus(by.minusDays(days)).toInstant();
    }
}
