package nl.sluitend.kernel.wwcase;

import java.time.YearMonth;
import java.util.List;
import nl.sluitend.kernel.decision.Caller;

/** The closing equation per municipality. Answer: a list of {@link MonthClosing}. */
public record ClosingOfMonth(Caller caller, YearMonth month, List<String> municipalities) {

    public ClosingOfMonth {
        municipalities = List.copyOf(municipalities);
    }
}
