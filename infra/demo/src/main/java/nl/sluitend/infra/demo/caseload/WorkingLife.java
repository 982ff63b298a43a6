package nl.sluitend.infra.demo.caseload;

import java.time.LocalDate;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import nl.sluitend.kernel.wwcase.EmploymentHistory;

/**
 * Draws a work history from an age, year by year. Years before 1998 all count (WW 42(6), the fictitious history); of
 * later years a person worked a share, drawn evenly from three quarters to all: an assumption, not a figure of CBS.
 */
record WorkingLife(int firstYear, int lastYear, double shareWorked) {

    private static final int FIRST_YEAR_OF_REAL_HISTORY = 1998;
    private static final int FIRST_YEAR_AT_HALF_A_MONTH = 2016;

    static EmploymentHistory of(LocalDate birthDate, LocalDate asOf, SplittableRandom random) {
        double shareWorked = 0.75 + random.nextDouble() / 4;
        return new WorkingLife(birthDate.getYear() + 18, asOf.getYear() - 1, shareWorked).history(random);
    }

    private EmploymentHistory history(SplittableRandom random) {
        int[] worked = IntStream.rangeClosed(firstYear, lastYear)
                .filter(year -> year < FIRST_YEAR_OF_REAL_HISTORY || random.nextDouble() < shareWorked)
                .toArray();
        int recent = count(worked, FIRST_YEAR_AT_HALF_A_MONTH);
        return new EmploymentHistory(worked.length - recent, recent, count(worked, lastYear - 4) >= 4);
    }

    private static int count(int[] worked, int from) {
        return (int) IntStream.of(worked).filter(year -> year >= from).count();
    }
}
