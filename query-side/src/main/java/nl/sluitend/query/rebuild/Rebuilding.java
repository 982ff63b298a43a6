package nl.sluitend.query.rebuild;

import com.mongodb.client.MongoDatabase;
import java.util.List;
import java.util.Set;
import java.util.function.UnaryOperator;
import nl.sluitend.kernel.decision.Caller;
import nl.sluitend.kernel.decision.Effect;
import nl.sluitend.kernel.decision.Recorded;
import nl.sluitend.kernel.decision.Role;
import nl.sluitend.kernel.rebuild.CancelRebuild;
import nl.sluitend.kernel.rebuild.FindRebuilds;
import nl.sluitend.kernel.rebuild.RebuildState;
import nl.sluitend.kernel.rebuild.RebuildView;
import nl.sluitend.kernel.rebuild.SwitchRebuild;
import nl.sluitend.kernel.rebuild.ViewRebuild;
import nl.sluitend.kernel.rule.Refused;
import nl.sluitend.query.fold.SetAsides;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.queryhandling.QueryHandler;

/** The operator's commands for views: the pointer passes them on to all nodes. */
public final class Rebuilding {

    private final MongoDatabase database;
    private final Pointers pointers;
    private final Set<String> known;
    private final Views views;

    /** Of these views. */
    public Rebuilding(MongoDatabase database, Set<String> known, Views views) {
        this.database = database;
        this.pointers = Pointers.in(database);
        this.known = known;
        this.views = views;
    }

    @QueryHandler
    List<ViewRebuild> on(FindRebuilds query) {
        return query.caller().is(Role.OPERATOR)
                ? known.stream().sorted().map(this::told).toList()
                : List.of();
    }

    private ViewRebuild told(String view) {
        var state = pointers.find(view);
        return ReportedRebuild.of(view, state, state == null ? 0 : setAside(state));
    }

    /** In the generation being built, or else in the one in use. */
    private long setAside(ViewPointer state) {
        return SetAsides.of(database, state.view(), state.undertaking() == null ? state.read() : state.latest())
                .count();
    }

    @CommandHandler
    Recorded on(RebuildView command) {
        Refused.require(new TheThrottleLetsSomethingPass(command.eventsPerSecond()));
        return changed(command.view(), command.decision().caller(), state -> {
            Refused.require(new NoRebuildOfTheViewRuns(state));
            return state.begun(command.eventsPerSecond(), command.compareFirst());
        });
    }

    @CommandHandler
    Recorded on(SwitchRebuild command) {
        return changed(command.view(), command.decision().caller(), state -> {
            Refused.require(new ARebuildOfTheViewRuns(state), new TheRebuildAwaitsConfirmation(state));
            return state.with(confirmed -> confirmed.at(RebuildState.SWITCHING));
        });
    }

    @CommandHandler
    Recorded on(CancelRebuild command) {
        return changed(command.view(), command.decision().caller(), state -> {
            Refused.require(new ARebuildOfTheViewRuns(state), new TheSwitchHasNotBegun(state));
            return state.givenUp(RebuildState.CANCELLED, null);
        });
    }

    private Recorded changed(String view, Caller caller, UnaryOperator<ViewPointer> change) {
        Refused.require(new OnlyTheOperatorRebuilds(caller), new TheViewIsKnown(view, known));
        var changed = pointers.change(view, change);
        views.look(view);
        return Recorded.of(view, changed.version(), Effect.DONE);
    }
}
