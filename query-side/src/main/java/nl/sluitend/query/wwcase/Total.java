package nl.sluitend.query.wwcase;

import java.time.YearMonth;
import java.util.Arrays;
import java.util.List;
import java.util.function.Function;
import nl.sluitend.kernel.view.MaskedCount;
import nl.sluitend.kernel.wwcase.MonthClosing;
import nl.sluitend.kernel.wwcase.Outcome;
import nl.sluitend.kernel.wwcase.OutcomeCount;

/**
 * The row that adds up the others. It is computed only from what the others show, so that subtracting them from it
 * cannot reveal a masked one.
 */
final class Total {

    private Total() {}

    static MonthClosing of(List<MonthClosing> rows, YearMonth month) {
        return new MonthClosing(
                MonthClosing.TOTAL,
                month,
                sum(rows, MonthClosing::ended),
                Arrays.stream(Outcome.values())
                        .map(outcome -> new OutcomeCount(outcome, sum(rows, row -> of(row, outcome))))
                        .toList(),
                sum(rows, MonthClosing::open),
                rows.stream().allMatch(MonthClosing::balances));
    }

    private static MaskedCount of(MonthClosing row, Outcome outcome) {
        return row.outcomes().stream()
                .filter(each -> each.outcome() == outcome)
                .map(OutcomeCount::count)
                .findFirst()
                .orElseThrow();
    }

    /** What is told of each part, added up: of what is withheld nothing is known, so that it counts as none. */
    static <R> MaskedCount sum(List<R> rows, Function<R, MaskedCount> part) {
        var parts = rows.stream().map(part).toList();
        var told = parts.stream()
                .mapToInt(count -> count.value() == null ? 0 : count.value())
                .sum();
        return parts.stream().allMatch(MaskedCount::exact) ? MaskedCount.own(told) : MaskedCount.ofOthers(told);
    }
}
