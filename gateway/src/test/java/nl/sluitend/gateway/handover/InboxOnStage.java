package nl.sluitend.gateway.handover;

import java.time.LocalDate;
import java.util.List;
import nl.sluitend.gateway.graphql.AnswersOnStage;
import nl.sluitend.gateway.graphql.RememberingSide;
import nl.sluitend.kernel.handover.BoardRow;
import nl.sluitend.kernel.handover.GroundKind;
import nl.sluitend.kernel.handover.HandoverBoard;
import nl.sluitend.kernel.handover.HandoverState;
import nl.sluitend.kernel.handover.Inbox;
import nl.sluitend.kernel.handover.InboxEntry;
import nl.sluitend.kernel.handover.ResponseClock;
import nl.sluitend.kernel.handover.StateCount;
import nl.sluitend.kernel.inhabitant.AgeBand;
import nl.sluitend.kernel.view.MaskedCount;
import nl.sluitend.kernel.view.Page;
import org.axonframework.queryhandling.QueryHandler;

/** One handover in each state, and a board with a count that is told and one that is not. */
record InboxOnStage(RememberingSide side) implements AnswersOnStage {

    private static final LocalDate OFFERED = LocalDate.of(2026, 10, 28);

    /** Axon finds a handler by the bare class of its answer. */
    @QueryHandler
    @SuppressWarnings("rawtypes")
    Page on(Inbox query) {
        var rows = List.of(HandoverState.values()).stream()
                .map(state -> new Page.Entry<>("cursor-" + state, entry(state, query.today())))
                .toList();
        return side.answer(query, new Page<>(rows, false, false));
    }

    @QueryHandler
    List<BoardRow> on(HandoverBoard query) {
        return side.answer(
                query,
                query.municipalities().stream()
                        .map(code -> new BoardRow(
                                code,
                                MaskedCount.ofOthers(40),
                                List.of(new StateCount(HandoverState.OFFERED, MaskedCount.own(3))),
                                MaskedCount.ofOthers(4)))
                        .toList());
    }

    private static InboxEntry entry(HandoverState state, LocalDate today) {
        return new InboxEntry(
                "handover-" + state,
                RememberingSide.ANNA,
                "case-1",
                "GM0546",
                state,
                OFFERED,
                RememberingSide.LAST_DAY,
                AgeBand.UNDER_27,
                GroundKind.AGREEMENT,
                state == HandoverState.ACCEPTED ? today.plusDays(2) : null,
                state == HandoverState.OFFERED ? ResponseClock.on(today, OFFERED, 0, null) : null,
                state == HandoverState.QUESTIONED ? OFFERED.plusDays(1) : null,
                state == HandoverState.QUESTIONED ? 2 : 0);
    }
}
