package nl.sluitend.query.wwcase;

import java.util.Arrays;
import java.util.List;
import nl.sluitend.kernel.view.MaskedCount;
import nl.sluitend.kernel.wwcase.FunnelOfMonths;
import nl.sluitend.kernel.wwcase.FunnelRow;
import nl.sluitend.kernel.wwcase.FunnelStep;
import nl.sluitend.kernel.wwcase.MonthClosing;
import nl.sluitend.kernel.wwcase.StepCount;
import nl.sluitend.query.fold.CountScope;
import nl.sluitend.query.fold.GroupCount;

/**
 * How many cases of a municipality came how far, exactly; never shown without masking.
 *
 * @param counted as the store counted them
 */
record FunnelCount(GroupCount counted) {

    FunnelRow told(CountScope scope, String municipality, FunnelOfMonths query) {
        var steps = Arrays.stream(FunnelStep.values())
                .map(step -> new StepCount(step, scope.tell(municipality, reached(step))))
                .toList();
        return row(municipality, query, scope.tell(municipality, counted.count()), steps);
    }

    private int reached(FunnelStep step) {
        return counted.meeting().getOrDefault(step.name(), 0);
    }

    /** Adds up only what the rows show: subtracting them from it cannot reveal a masked one. */
    static FunnelRow total(List<FunnelRow> rows, FunnelOfMonths query) {
        var steps = Arrays.stream(FunnelStep.values())
                .map(step -> new StepCount(step, Total.sum(rows, row -> of(row, step))))
                .toList();
        return row(MonthClosing.TOTAL, query, Total.sum(rows, FunnelRow::cases), steps);
    }

    private static MaskedCount of(FunnelRow row, FunnelStep step) {
        return row.steps().stream()
                .filter(each -> each.step() == step)
                .map(StepCount::count)
                .findFirst()
                .orElseThrow();
    }

    private static FunnelRow row(String place, FunnelOfMonths query, MaskedCount cases, List<StepCount> steps) {
        return new FunnelRow(place, query.from(), query.until(), query.asOf(), cases, steps);
    }
}
