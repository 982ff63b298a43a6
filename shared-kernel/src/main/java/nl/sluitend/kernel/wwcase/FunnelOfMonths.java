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
 * @param asOf the day in Amsterdam; what was reached later does not count. Others are counted as of a month's end before it
 * @param today in Amsterdam, so that a month that is not over yet has no end
 * @param municipalities which ones
 */
public record FunnelOfMonths(
        Caller caller, YearMonth from, YearMonth until, LocalDate asOf, LocalDate today, List<String> municipalities) {

    public FunnelOfMonths {
        municipalities = List.copyOf(municipalities);
    }
}
