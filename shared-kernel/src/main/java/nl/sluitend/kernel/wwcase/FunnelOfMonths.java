package nl.sluitend.kernel.wwcase;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import nl.sluitend.kernel.decision.Caller;

/**
 * Of the cases whose last day lies in these months, how many had reached each step by the end of a day. Answer: a list of
 * {@link FunnelRow}.
 *
 * @param caller who counts
 * @param from the first month
 * @param until the last month
 * @param asOf the day in Amsterdam; what was reached later does not count
 * @param municipalities which ones
 */
public record FunnelOfMonths(
        Caller caller, YearMonth from, YearMonth until, LocalDate asOf, List<String> municipalities) {

    public FunnelOfMonths {
        municipalities = List.copyOf(municipalities);
    }
}
