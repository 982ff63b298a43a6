package nl.sluitend.gateway.wwcase;

import static nl.sluitend.gateway.graphql.RememberingSide.LAST_DAY;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import nl.sluitend.gateway.graphql.AnswersOnStage;
import nl.sluitend.gateway.graphql.RememberingSide;
import nl.sluitend.kernel.inhabitant.AgeBand;
import nl.sluitend.kernel.view.Page;
import nl.sluitend.kernel.worklist.ExpiringCase;
import nl.sluitend.kernel.worklist.ExpiringCases;
import nl.sluitend.kernel.wwcase.UrgencyReason;
import org.axonframework.queryhandling.QueryHandler;

/** As many cases as are asked for. */
record ExpiringCasesOnStage(RememberingSide side) implements AnswersOnStage {

    /** Axon finds a handler by the bare class of its answer. */
    @QueryHandler
    @SuppressWarnings("rawtypes")
    Page on(ExpiringCases query) {
        var rows = IntStream.range(0, query.window().size())
                .mapToObj(i -> new Page.Entry<>("cursor-" + i, row(i)))
                .toList();
        return side.answer(query, new Page<>(rows, true, query.window().after() != null));
    }

    private static ExpiringCase row(int i) {
        return new ExpiringCase(
                "case-" + i,
                "inhabitant-" + i,
                RememberingSide.person("inhabitant-" + i),
                "GM0546",
                LocalDate.of(2026, 1, 1),
                LAST_DAY,
                AgeBand.UNDER_27,
                null,
                null,
                null,
                null,
                List.of(UrgencyReason.UNDER_27),
                LAST_DAY);
    }
}
