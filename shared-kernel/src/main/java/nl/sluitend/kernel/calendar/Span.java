package nl.sluitend.kernel.calendar;

import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneOffset;

/** The days that the product accepts: everybody alive was born within it, and nothing is agreed beyond it. */
public final class Span {

    /** The first day of 1900. */
    public static final LocalDate FIRST = LocalDate.of(1900, 1, 1);

    /** The last day of 2200. */
    public static final LocalDate LAST = LocalDate.of(2200, 12, 31);

    private static final Instant BEGIN = FIRST.atStartOfDay().toInstant(ZoneOffset.UTC);
    private static final Instant END = LAST.plusDays(1).atStartOfDay().toInstant(ZoneOffset.UTC);

    private Span() {}

    /** Whether the day lies in it. */
    public static boolean holds(LocalDate day) {
        return !day.isBefore(FIRST) && !day.isAfter(LAST);
    }

    /** Whether the month lies in it. */
    public static boolean holds(YearMonth month) {
        return month.getYear() >= FIRST.getYear() && month.getYear() <= LAST.getYear();
    }

    /** Whether the moment lies in it. */
    public static boolean holds(Instant moment) {
        return !moment.isBefore(BEGIN) && moment.isBefore(END);
    }
}
