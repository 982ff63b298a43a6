package nl.sluitend.kernel.handover;

import java.util.List;
import nl.sluitend.kernel.view.MaskedCount;

/**
 * One municipality on the handover board.
 *
 * @param municipality as CBS codes it
 * @param expiring open cases that were flagged
 * @param states handovers by state
 * @param overdue offers that were not answered in time
 */
public record BoardRow(String municipality, MaskedCount expiring, List<StateCount> states, MaskedCount overdue) {

    public BoardRow {
        states = List.copyOf(states);
    }
}
