package nl.sluitend.gateway.rebuild;

import java.util.List;
import java.util.function.Function;
import nl.sluitend.gateway.bus.Commands;
import nl.sluitend.gateway.bus.Mutations;
import nl.sluitend.gateway.bus.Queries;
import nl.sluitend.gateway.bus.Recording;
import nl.sluitend.gateway.bus.Unknown;
import nl.sluitend.gateway.graphql.Decisions;
import nl.sluitend.kernel.decision.Caller;
import nl.sluitend.kernel.decision.Decision;
import nl.sluitend.kernel.rebuild.CancelRebuild;
import nl.sluitend.kernel.rebuild.FindRebuilds;
import nl.sluitend.kernel.rebuild.RebuildView;
import nl.sluitend.kernel.rebuild.SwitchRebuild;
import nl.sluitend.kernel.rebuild.ViewRebuild;
import nl.sluitend.kernel.rule.Refusal;
import org.jspecify.annotations.Nullable;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.MutationMapping;
import org.springframework.graphql.data.method.annotation.QueryMapping;
import org.springframework.stereotype.Controller;

/** Lets the operator have views rebuilt, and watch the progress. */
@Controller
class RebuildController {

    private final Queries queries;
    private final Commands commands;
    private final Decisions decisions;
    private final Mutations mutations;

    RebuildController(Queries queries, Commands commands, Decisions decisions, Mutations mutations) {
        this.queries = queries;
        this.commands = commands;
        this.decisions = decisions;
        this.mutations = mutations;
    }

    @QueryMapping
    List<ViewRebuild> rebuilds(Caller caller) {
        return queries.list(new FindRebuilds(caller), ViewRebuild.class);
    }

    @MutationMapping
    RebuildPayload rebuildView(@Argument RebuildViewInput input, Caller caller) {
        return payload(
                "rebuildView",
                input.view(),
                caller,
                decision -> new RebuildView(input.view(), input.eventsPerSecond(), input.compareFirst(), decision));
    }

    @MutationMapping
    RebuildPayload switchRebuild(@Argument RebuildInput input, Caller caller) {
        return payload("switchRebuild", input.view(), caller, decision -> new SwitchRebuild(input.view(), decision));
    }

    @MutationMapping
    RebuildPayload cancelRebuild(@Argument RebuildInput input, Caller caller) {
        return payload("cancelRebuild", input.view(), caller, decision -> new CancelRebuild(input.view(), decision));
    }

    private RebuildPayload payload(String operation, String view, Caller caller, Function<Decision, Object> command) {
        var decision = decisions.by(caller, null);
        return mutations
                .answer(
                        operation,
                        view,
                        Unknown.VERSION,
                        decision,
                        () -> commands.send(command.apply(decision)),
                        _ -> rebuilds(caller).stream()
                                .filter(each -> each.view().equals(view))
                                .findFirst())
                .as(RebuildPayload::new);
    }

    record RebuildViewInput(String view, @Nullable Integer eventsPerSecond, boolean compareFirst) {}

    record RebuildInput(String view) {}

    record RebuildPayload(
            @Nullable ViewRebuild rebuild,
            @Nullable Recording recorded,
            @Nullable Refusal refusal) {}
}
