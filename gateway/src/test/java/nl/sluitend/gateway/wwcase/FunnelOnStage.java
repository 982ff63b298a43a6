package nl.sluitend.gateway.wwcase;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import nl.sluitend.gateway.graphql.AnswersOnStage;
import nl.sluitend.gateway.graphql.RememberingSide;
import nl.sluitend.kernel.decision.Role;
import nl.sluitend.kernel.view.MaskedCount;
import nl.sluitend.kernel.wwcase.FunnelOfMonths;
import nl.sluitend.kernel.wwcase.FunnelRow;
import nl.sluitend.kernel.wwcase.FunnelStep;
import nl.sluitend.kernel.wwcase.MonthClosing;
import nl.sluitend.kernel.wwcase.StepCount;
import org.axonframework.queryhandling.QueryHandler;

/** One's own municipality, another of which little is told, and later, and the region, of which only that is added up. */
record FunnelOnStage(RememberingSide side) implements AnswersOnStage {

    private static final LocalDate OF_OTHERS = LocalDate.of(2026, 9, 30);

    @QueryHandler
    List<FunnelRow> on(FunnelOfMonths query) {
        return side.answer(
                query,
                List.of(
                        row("GM0546", query, query.asOf(), own(query, 1234), own(query, 7)),
                        row("GM0537", query, OF_OTHERS, MaskedCount.ofOthers(27), MaskedCount.ofOthers(4)),
                        row(
                                MonthClosing.TOTAL,
                                query,
                                query.asOf(),
                                MaskedCount.ofOthers(1254),
                                MaskedCount.ofOthers(7))));
    }

    /** An auditor acts for no municipality. */
    private static MaskedCount own(FunnelOfMonths query, int count) {
        return query.caller().is(Role.AUDITOR) ? MaskedCount.ofOthers(count) : MaskedCount.own(count);
    }

    private static FunnelRow row(
            String municipality, FunnelOfMonths query, LocalDate asOf, MaskedCount cases, MaskedCount steps) {
        return new FunnelRow(
                municipality,
                query.from(),
                query.until(),
                asOf,
                cases,
                Arrays.stream(FunnelStep.values())
                        .map(step -> new StepCount(step, steps))
                        .toList());
    }
}
