package nl.sluitend.query.handover;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import nl.sluitend.kernel.handover.BoardRow;
import nl.sluitend.kernel.handover.HandoverState;
import nl.sluitend.kernel.handover.StateCount;
import nl.sluitend.query.fold.CountScope;
import nl.sluitend.query.fold.Tally;

/** The exact counts of a board while it is computed; only the counts that the caller may know leave it. */
final class BoardCount {

    private record Cell(String municipality, HandoverState state) {}

    private final Map<String, Integer> expiring = new HashMap<>();
    private final Map<Cell, Integer> states = new HashMap<>();
    private final Map<String, Integer> overdue = new HashMap<>();

    void addExpiring(Tally tally) {
        expiring.merge(tally.text("municipality"), tally.count(), Integer::sum);
    }

    void addHandovers(Tally tally, LocalDate today) {
        var municipality = tally.text("municipality");
        var state = HandoverState.valueOf(tally.text("state"));
        states.merge(new Cell(municipality, state), tally.count(), Integer::sum);
        if (isOverdue(tally, today)) {
            overdue.merge(municipality, tally.count(), Integer::sum);
        }
    }

    BoardRow told(CountScope scope, String municipality) {
        return new BoardRow(
                municipality,
                scope.tell(municipality, expiring.getOrDefault(municipality, 0)),
                Arrays.stream(HandoverState.values())
                        .map(state -> new StateCount(
                                state, scope.tell(municipality, states.getOrDefault(new Cell(municipality, state), 0))))
                        .toList(),
                scope.tell(municipality, overdue.getOrDefault(municipality, 0)));
    }

    private static boolean isOverdue(Tally tally, LocalDate today) {
        var since = tally.dayIfAny("since");
        return since != null
                && new Waiting(since, tally.number("paused"), tally.dayIfAny("questioned"))
                        .clock(today)
                        .overdue();
    }
}
