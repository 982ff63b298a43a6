package nl.sluitend.kernel.wwcase;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import nl.sluitend.kernel.view.MaskedCount;

/**
 * How far people came whose WW ended, or ends, in these months.
 *
 * @param municipality where they lived when their WW ended; {@link MonthClosing#TOTAL} for the row that adds up the others
 * @param from the first month
 * @param until the last month
 * @param asOf the day in Amsterdam by which a step was reached
 * @param cases all cases whose last day lies in these months, whether it has come by that day or not
 * @param steps how many of them had reached each step, in the order of {@link FunnelStep}
 */
public record FunnelRow(
        String municipality,
        YearMonth from,
        YearMonth until,
        LocalDate asOf,
        MaskedCount cases,
        List<StepCount> steps) {

    public FunnelRow {
        steps = List.copyOf(steps);
    }
}
