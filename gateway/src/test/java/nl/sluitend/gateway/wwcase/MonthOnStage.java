package nl.sluitend.gateway.wwcase;

import java.util.List;
import nl.sluitend.gateway.graphql.AnswersOnStage;
import nl.sluitend.gateway.graphql.RememberingSide;
import nl.sluitend.kernel.view.MaskedCount;
import nl.sluitend.kernel.wwcase.ClosingOfMonth;
import nl.sluitend.kernel.wwcase.MonthClosing;
import nl.sluitend.kernel.wwcase.Outcome;
import nl.sluitend.kernel.wwcase.OutcomeCount;
import org.axonframework.queryhandling.QueryHandler;

/** One municipality whose month balances, and the region as a whole, of which little is told. */
record MonthOnStage(RememberingSide side) implements AnswersOnStage {

    @QueryHandler
    List<MonthClosing> on(ClosingOfMonth query) {
        return side.answer(
                query,
                List.of(
                        new MonthClosing(
                                "GM0546",
                                query.month(),
                                MaskedCount.own(3),
                                List.of(new OutcomeCount(Outcome.PLACED, MaskedCount.own(2))),
                                MaskedCount.own(1),
                                true),
                        new MonthClosing(
                                MonthClosing.TOTAL,
                                query.month(),
                                MaskedCount.ofOthers(30),
                                List.of(new OutcomeCount(Outcome.PLACED, MaskedCount.ofOthers(4))),
                                MaskedCount.ofOthers(20),
                                true)));
    }
}
