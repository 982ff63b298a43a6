package nl.sluitend.query.handover;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import nl.sluitend.kernel.handover.BoardRow;
import nl.sluitend.kernel.handover.HandoverState;
import nl.sluitend.kernel.handover.StateCount;
import nl.sluitend.query.fold.CountScope;
import nl.sluitend.query.fold.GroupCount;

/** The exact counts of a board while it is computed; only the counts that the caller may know leave it. */
final class BoardCount {

    private record Cell(String municipality, HandoverState state) {}

    private final Map<String, Integer> expiring = new HashMap<>();
    private final Map<Cell, Integer> states = new HashMap<>();
    private final Map<String, Integer> overdue = new HashMap<>();

    void addExpiring(GroupCount group) {
        expiring.merge(group.text("municipality"), group.count(), Integer::sum);
    }

    void addHandovers(GroupCount group, LocalDate today) {
        var municipality = group.text("municipality");
        var state = HandoverState.valueOf(group.text("state"));
        states.merge(new Cell(municipality, state), group.count(), Integer::sum);
        if (Unanswered.isOverdue(group, today)) {
            overdue.merge(municipality, group.count(), Integer::sum);
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
}
