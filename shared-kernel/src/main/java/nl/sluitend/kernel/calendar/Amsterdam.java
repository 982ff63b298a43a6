package nl.sluitend.kernel.calendar;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;

/** The one time zone in which the law's days are counted. */
public final class Amsterdam {

    /** Europe/Amsterdam. */
    public static final ZoneId ZONE = ZoneId.of("Europe/Amsterdam");

    private Amsterdam() {}

    /** The day in the Netherlands at that moment. */
    public static LocalDate day(Instant moment) {
        return moment.atZone(ZONE).toLocalDate();
    }

    /**
     * The moment that much later. Whole days are calendar days: the time of day stays the same, even when a day has 23
     * or 25 hours.
     */
    public static Instant later(Instant moment, Duration by) {
        var days = by.toDays();
        return moment.atZone(ZONE).plusDays(days).plus(by.minusDays(days)).toInstant();
    }
}
