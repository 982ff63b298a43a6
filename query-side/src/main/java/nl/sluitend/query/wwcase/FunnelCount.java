package nl.sluitend.query.wwcase;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.function.Function;
import java.util.function.ToIntFunction;
import java.util.stream.Stream;
import nl.sluitend.kernel.view.MaskedCount;
import nl.sluitend.kernel.wwcase.FunnelOfMonths;
import nl.sluitend.kernel.wwcase.FunnelRow;
import nl.sluitend.kernel.wwcase.FunnelStep;
import nl.sluitend.kernel.wwcase.MonthClosing;
import nl.sluitend.kernel.wwcase.StepCount;
import nl.sluitend.query.fold.CountScope;
import nl.sluitend.query.fold.GroupCount;

/**
 * How many cases of a municipality came how far, of each month and exactly; never shown without masking. Several months
 * add up what is told of each, so that comparing periods tells nothing that single months do not (ADR 44).
 *
 * @param months as the store counted them; those without a case are left out
 */
record FunnelCount(List<GroupCount> months) {

    FunnelCount {
        // a month without a case: others are not told that there is none
        months = Stream.concat(Stream.of(GroupCount.NONE), months.stream()).toList();
    }

    FunnelRow told(CountScope scope, String municipality, FunnelOfMonths query) {
        var steps = steps(step -> sum(scope, municipality, month -> reached(month, step)));
        var asOf = scope.asOf(municipality, query.asOf(), query.today());
        return row(municipality, query, asOf, sum(scope, municipality, GroupCount::count), steps);
    }

    private MaskedCount sum(CountScope scope, String municipality, ToIntFunction<GroupCount> counted) {
        return Total.sum(months, month -> scope.tell(municipality, counted.applyAsInt(month)));
    }

    private static int reached(GroupCount month, FunnelStep step) {
        return month.meeting().getOrDefault(step.name(), 0);
    }

    /** Adds up only what the rows show: subtracting them from it cannot reveal a masked one. */
    static FunnelRow total(List<FunnelRow> rows, FunnelOfMonths query) {
        var steps = steps(step -> Total.sum(rows, row -> of(row, step)));
        return row(MonthClosing.TOTAL, query, query.asOf(), Total.sum(rows, FunnelRow::cases), steps);
    }

    private static List<StepCount> steps(Function<FunnelStep, MaskedCount> counted) {
        return Arrays.stream(FunnelStep.values())
                .map(step -> new StepCount(step, counted.apply(step)))
                .toList();
    }

    private static MaskedCount of(FunnelRow row, FunnelStep step) {
        return row.steps().stream()
                .filter(each -> each.step() == step)
                .map(StepCount::count)
                .findFirst()
                .orElseThrow();
    }

    private static FunnelRow row(
            String place, FunnelOfMonths query, LocalDate asOf, MaskedCount cases, List<StepCount> steps) {
        return new FunnelRow(place, query.from(), query.until(), asOf, cases, steps);
    }
}
