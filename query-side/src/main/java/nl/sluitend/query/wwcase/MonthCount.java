package nl.sluitend.query.wwcase;

import java.time.YearMonth;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import nl.sluitend.kernel.wwcase.MonthClosing;
import nl.sluitend.kernel.wwcase.Outcome;
import nl.sluitend.kernel.wwcase.OutcomeCount;
import nl.sluitend.query.fold.CountScope;
import nl.sluitend.query.fold.GroupCount;

/**
 * How many cases ended in a month and how, exactly; never shown without masking.
 *
 * @param ended all of them
 * @param open those without an outcome
 * @param outcomes the others, by outcome
 */
record MonthCount(int ended, int open, Map<Outcome, Integer> outcomes) {

    static final MonthCount NONE = new MonthCount(0, 0, Map.of());

    static MonthCount of(GroupCount group) {
        var outcome = group.textIfAny("outcome");
        return outcome == null
                ? new MonthCount(group.count(), group.count(), Map.of())
                : new MonthCount(group.count(), 0, Map.of(Outcome.valueOf(outcome), group.count()));
    }

    MonthCount plus(MonthCount other) {
        var both = new HashMap<>(outcomes);
        other.outcomes.forEach((outcome, count) -> both.merge(outcome, count, Integer::sum));
        return new MonthCount(ended + other.ended, open + other.open, both);
    }

    /** Every outcome is listed, even when there is none of it: leaving one out would reveal something. */
    MonthClosing told(CountScope scope, String municipality, YearMonth month) {
        var told = Arrays.stream(Outcome.values())
                .map(outcome -> new OutcomeCount(outcome, scope.tell(municipality, outcomes.getOrDefault(outcome, 0))))
                .toList();
        return new MonthClosing(
                municipality,
                month,
                scope.tell(municipality, ended),
                told,
                scope.tell(municipality, open),
                ended
                        == open
                                + outcomes.values().stream()
                                        .mapToInt(count -> count)
                                        .sum());
    }
}
