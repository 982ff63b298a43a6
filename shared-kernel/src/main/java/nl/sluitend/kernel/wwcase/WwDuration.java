package nl.sluitend.kernel.wwcase;

import static java.util.Comparator.comparingInt;

import java.time.LocalDate;

/**
 * How long WW lasts, in half months; a half month is fifteen days. A reading of WW 42(1), (2), (4) and (5) that UWV
 * must confirm: the oldest years fill the first ten. It makes an end date plausible and never decides one: the day that
 * counts is UWV's.
 *
 * @param halfMonths twice the months: 6 (three months) to 48 (two years)
 */
public record WwDuration(int halfMonths) implements Comparable<WwDuration> {

    public static final WwDuration SHORTEST = new WwDuration(6);
    public static final WwDuration LONGEST = new WwDuration(48);

    private static final int YEARS_AT_A_FULL_MONTH = 10;
    private static final int DAYS_OF_A_HALF_MONTH = 15;

    /** @throws IllegalArgumentException outside three months to two years */
    public WwDuration {
        if (halfMonths < 6 || halfMonths > 48) {
            throw new IllegalArgumentException("WW lasts three to twenty-four months");
        }
    }

    /** The duration that the law gives to this work history. */
    public static WwDuration of(EmploymentHistory history) {
        return history.fourOutOfFive()
                ? new WwDuration(Math.clamp(halfMonthsEarned(history), SHORTEST.halfMonths, LONGEST.halfMonths))
                : SHORTEST;
    }

    private static int halfMonthsEarned(EmploymentHistory history) {
        int old = history.yearsBefore2016();
        int recent = history.yearsFrom2016();
        // an old year is a month, also above the first ten; a recent one only within them
        int recentAtAFullMonth = Math.min(recent, Math.max(0, YEARS_AT_A_FULL_MONTH - old));
        return 2 * (old + recentAtAFullMonth) + (recent - recentAtAFullMonth);
    }

    public int months() {
        return halfMonths / 2;
    }

    /** The days beside the whole months: 15 or 0 (WW 42(5)). */
    public int days() {
        return halfMonths % 2 * DAYS_OF_A_HALF_MONTH;
    }

    /** The last day of WW that begins on this day and lasts its whole duration (WW 20(1)b). */
    public LocalDate lastDayFrom(LocalDate firstDay) {
        return firstDay.plusMonths(months()).plusDays(days()).minusDays(1);
    }

    @Override
    public int compareTo(WwDuration other) {
        return comparingInt(WwDuration::halfMonths).compare(this, other);
    }
}
