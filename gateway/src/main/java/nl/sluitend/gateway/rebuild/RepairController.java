package nl.sluitend.gateway.rebuild;

import java.util.Optional;
import nl.sluitend.gateway.bus.Commands;
import nl.sluitend.gateway.bus.Mutations;
import nl.sluitend.gateway.bus.Queries;
import nl.sluitend.gateway.bus.Unknown;
import nl.sluitend.gateway.graphql.Decisions;
import nl.sluitend.kernel.decision.Caller;
import nl.sluitend.kernel.rebuild.FindSetAside;
import nl.sluitend.kernel.rebuild.SetAsideStream;
import nl.sluitend.kernel.rebuild.TakeUpSetAside;
import nl.sluitend.kernel.rule.Refusal;
import nl.sluitend.kernel.view.Page;
import nl.sluitend.kernel.view.Window;
import org.jspecify.annotations.Nullable;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.MutationMapping;
import org.springframework.graphql.data.method.annotation.QueryMapping;
import org.springframework.stereotype.Controller;

/** Lets the operator see what could not be folded, and have it folded again once the cause is fixed. */
@Controller
class RepairController {

    private static final Window FIRST = new Window(Window.MOST, null);

    private final Queries queries;
    private final Commands commands;
    private final Decisions decisions;
    private final Mutations mutations;

    RepairController(Queries queries, Commands commands, Decisions decisions, Mutations mutations) {
        this.queries = queries;
        this.commands = commands;
        this.decisions = decisions;
        this.mutations = mutations;
    }

    @QueryMapping
    Page<SetAsideStream> setAside(Window window, Caller caller) {
        return queries.page(new FindSetAside(caller, window), SetAsideStream.class);
    }

    @MutationMapping
    TakeUpSetAsidePayload takeUpSetAside(@Argument TakeUpSetAsideInput input, Caller caller) {
        var decision = decisions.by(caller, null);
        var answer = mutations.answer(
                "takeUpSetAside",
                input.stream(),
                Unknown.VERSION,
                decision,
                () -> commands.send(new TakeUpSetAside(input.stream(), decision)),
                _ -> Optional.of(setAside(FIRST, caller)));
        return new TakeUpSetAsidePayload(answer.given(), answer.refusal());
    }

    record TakeUpSetAsideInput(@Nullable String stream) {}

    record TakeUpSetAsidePayload(
            @Nullable Page<SetAsideStream> stillSetAside,
            @Nullable Refusal refusal) {}
}
