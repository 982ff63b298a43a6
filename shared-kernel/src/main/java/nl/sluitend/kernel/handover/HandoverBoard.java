package nl.sluitend.kernel.handover;

import java.time.LocalDate;
import java.util.List;
import nl.sluitend.kernel.decision.Caller;

/** The board that UWV and the municipalities of a region share. Answer: a list of {@link BoardRow}. */
public record HandoverBoard(Caller caller, LocalDate today, List<String> municipalities) {

    public HandoverBoard {
        municipalities = List.copyOf(municipalities);
    }
}
