package nl.sluitend.query.worklist;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import nl.sluitend.kernel.worklist.Workload;
import nl.sluitend.query.fold.CountScope;
import nl.sluitend.query.fold.GroupCount;
import nl.sluitend.query.handover.OffersWaiting;

/** The exact counts of each municipality while they are computed. */
final class WorkloadCount {

    private final Map<String, Integer> supported = new HashMap<>();
    private final Map<String, Integer> late = new HashMap<>();
    private final Map<String, Integer> soon = new HashMap<>();
    private final Map<String, OffersWaiting> offers = new HashMap<>();

    void addSupported(GroupCount group) {
        supported.merge(group.text("municipality"), group.count(), Integer::sum);
    }

    void addAsked(GroupCount group, LocalDate today) {
        var isLate = today.isAfter(requireNonNull(group.dayIfAny("day")));
        (isLate ? late : soon).merge(group.text("municipality"), group.count(), Integer::sum);
    }

    void addOffers(String municipality, OffersWaiting waiting) {
        offers.put(municipality, waiting);
    }

    Workload told(CountScope scope, String municipality) {
        var waiting = offers.getOrDefault(municipality, OffersWaiting.NONE);
        return new Workload(
                municipality,
                scope.tell(municipality, supported.getOrDefault(municipality, 0)),
                scope.tell(municipality, waiting.unanswered()),
                scope.tell(municipality, waiting.overdue()),
                scope.tell(municipality, late.getOrDefault(municipality, 0)),
                scope.tell(municipality, soon.getOrDefault(municipality, 0)));
    }
}
