package nl.sluitend.command.decision;

import java.time.LocalDate;

/**
 * How far ahead, and how far back, a reported day may be. These are proposals without legal force, and therefore
 * settings.
 *
 * @param years for what people agree, plan or promise
 * @param wwYears for the last day of WW: it lasts two years at most (WW 42), and interruptions, revival and schooling
 * postpone its end (WW 21, 76)
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
