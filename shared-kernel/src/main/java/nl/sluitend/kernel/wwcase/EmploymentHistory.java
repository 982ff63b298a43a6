package nl.sluitend.kernel.wwcase;

/**
 * Employment history (arbeidsverleden) as the duration of WW counts it. Source: WW 42(2), (4), (5), (6).
 *
 * @param yearsBefore2016 whole years that count before 2016, including the fictitious ones before 1998
 * @param yearsFrom2016 whole years that count from 2016 on, rounded down
 * @param fourOutOfFive whether at least four of the five calendar years before had 208 paid hours each
 */
public record EmploymentHistory(int yearsBefore2016, int yearsFrom2016, boolean fourOutOfFive) {

    /** @throws IllegalArgumentException when a count of years is negative */
    public EmploymentHistory {
        if (yearsBefore2016 < 0 || yearsFrom2016 < 0) {
            throw new IllegalArgumentException("an employment history counts zero years or more");
        }
    }
}
