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
 * @param asOf the day in Amsterdam by which a step was reached: as was asked for the caller's own and for the row that adds
 * up, and for others the end of the latest month that was over by then
 * @param cases all cases whose last day lies in these months, as they are known now, whether it has come by that day or
 * not; of others, as each step, the sum of what may be told of each month, which is at least so many
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
