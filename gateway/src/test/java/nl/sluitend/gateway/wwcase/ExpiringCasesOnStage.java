package nl.sluitend.gateway.wwcase;

import static nl.sluitend.gateway.graphql.RememberingSide.LAST_DAY;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import nl.sluitend.gateway.graphql.AnswersOnStage;
import nl.sluitend.gateway.graphql.RememberingSide;
import nl.sluitend.kernel.handover.HandoverState;
import nl.sluitend.kernel.handover.PayloadField;
import nl.sluitend.kernel.handover.QuestionTopic;
import nl.sluitend.kernel.handover.RejectionReason;
import nl.sluitend.kernel.inhabitant.AgeBand;
import nl.sluitend.kernel.view.Page;
import nl.sluitend.kernel.worklist.ExpiringCase;
import nl.sluitend.kernel.worklist.ExpiringCases;
import nl.sluitend.kernel.wwcase.UrgencyReason;
import org.axonframework.queryhandling.QueryHandler;
import org.jspecify.annotations.Nullable;

/** As many cases as are asked for. */
record ExpiringCasesOnStage(RememberingSide side) implements AnswersOnStage {

    private static final List<RejectionReason> REASONS = List.of(RejectionReason.values());

    /** Axon finds a handler by the bare class of its answer. */
    @QueryHandler
    @SuppressWarnings("rawtypes")
    Page on(ExpiringCases query) {
        var rows = IntStream.range(0, query.window().size())
                .mapToObj(i ->
                        new Page.Entry<>("cursor-" + i, row(i, query.filter().state())))
                .toList();
        return side.answer(query, new Page<>(rows, true, query.window().after() != null));
    }

    /** In the state that was asked for; each reason of a return stands there once. */
    private static ExpiringCase row(int i, @Nullable HandoverState state) {
        return new ExpiringCase(
                (state == null ? "case-" : state + "-") + i,
                "inhabitant-" + i,
                RememberingSide.person("inhabitant-" + i),
                "GM0546",
                LocalDate.of(2026, 1, 1),
                LAST_DAY,
                AgeBand.UNDER_27,
                null,
                null,
                state == null ? null : "handover-" + i,
                state,
                state == HandoverState.QUESTIONED ? QuestionTopic.CONTACT : null,
                state == HandoverState.REJECTED ? REASONS.get(i % REASONS.size()) : null,
                state == HandoverState.REJECTED ? PayloadField.CONTACT : null,
                List.of(UrgencyReason.UNDER_27),
                LAST_DAY);
    }
}
