package nl.sluitend.command;

import java.time.Instant;
import java.time.LocalDate;
import nl.sluitend.kernel.calendar.Amsterdam;

/** The days of the tests: WW began two years ago and ends in 76 days. */
public final class Days {

    public static final Instant NOW = Instant.parse("2026-11-02T11:00:00Z");
    public static final LocalDate TODAY = Amsterdam.day(NOW);
    public static final LocalDate FIRST_DAY = LocalDate.of(2025, 1, 18);
    public static final LocalDate LAST_DAY = LocalDate.of(2027, 1, 17);

    private Days() {}
}
