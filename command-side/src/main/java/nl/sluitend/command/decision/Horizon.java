package nl.sluitend.command.decision;

import java.time.LocalDate;

/**
 * How far ahead a day may lie that somebody tells: proposals without legal force, so settings; and how far behind.
 *
 * @param years of what people agree, plan or promise
 * @param wwYears of the last day of WW: its duration is two years at most (WW 42), which interruptions, revival and
 *     schooling move ahead (WW 21, 76)
 */
public record Horizon(int years, int wwYears) {

    private static final int WORKING_LIFE = 50;

    /** Ten years, and five for WW. */
    public static final Horizon USUAL = new Horizon(10, 5);

    /** One working life ago. */
    LocalDate behind(LocalDate today) {
        return today.minusYears(WORKING_LIFE);
    }

    LocalDate from(LocalDate today) {
        return today.plusYears(years);
    }

    LocalDate ofWwFrom(LocalDate today) {
        return today.plusYears(wwYears);
    }
}
