package nl.sluitend.gateway.rebuild;

import java.util.List;
import nl.sluitend.gateway.graphql.AnswersOnStage;
import nl.sluitend.gateway.graphql.RememberingSide;
import nl.sluitend.kernel.rebuild.FindBeingRepaired;
import nl.sluitend.kernel.rebuild.FindSetAside;
import nl.sluitend.kernel.view.Page;
import org.axonframework.queryhandling.QueryHandler;

/** Nothing is set aside; what ends in one is being repaired. */
record RepairsOnStage(RememberingSide side) implements AnswersOnStage {

    @QueryHandler
    @SuppressWarnings("rawtypes")
    Page on(FindSetAside query) {
        return side.answer(query, new Page<>(List.of(), false, false));
    }

    @QueryHandler
    List<String> on(FindBeingRepaired query) {
        return side.answer(
                query,
                query.streams().stream().filter(stream -> stream.endsWith("-1")).toList());
    }
}
