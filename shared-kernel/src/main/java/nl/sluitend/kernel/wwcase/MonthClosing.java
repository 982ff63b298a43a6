package nl.sluitend.kernel.wwcase;

import java.time.YearMonth;
import java.util.List;
import nl.sluitend.kernel.view.MaskedCount;

/**
 * The closing equation of a month: what ended equals the outcomes and what is still open.
 *
 * @param municipality where the people lived when their WW ended; {@link #TOTAL} for the row that sums all that were
 * asked for
 * @param month in which WW ended
 * @param ended cases whose last day lies in the month
 * @param outcomes by kind
 * @param open cases without an outcome
 * @param balances whether {@code ended = outcomes + open}
 */
public record MonthClosing(
        String municipality,
        YearMonth month,
        MaskedCount ended,
        List<OutcomeCount> outcomes,
        MaskedCount open,
        boolean balances) {

    /** Names the row that adds up the others, as far as they are shown. */
    public static final String TOTAL = "TOTAL";
}
