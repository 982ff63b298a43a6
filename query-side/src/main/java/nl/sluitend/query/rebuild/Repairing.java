package nl.sluitend.query.rebuild;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.stream.Stream;
import nl.sluitend.kernel.decision.Effect;
import nl.sluitend.kernel.decision.Recorded;
import nl.sluitend.kernel.rebuild.FindBeingRepaired;
import nl.sluitend.kernel.rebuild.FindSetAside;
import nl.sluitend.kernel.rebuild.FindSetAsideStream;
import nl.sluitend.kernel.rebuild.SetAsideStream;
import nl.sluitend.kernel.rebuild.TakeUpSetAside;
import nl.sluitend.kernel.rule.Refused;
import nl.sluitend.kernel.view.Page;
import nl.sluitend.kernel.view.Window;
import nl.sluitend.query.fold.SetAside;
import nl.sluitend.query.fold.SetAsides;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.queryhandling.QueryHandler;

/** What the operator may do with streams that were set aside: see them, and have them folded again. */
public final class Repairing {

    private static final long PATIENCE_SECONDS = 5;

    private final Set<String> known;
    private final Views views;

    /** Of these views. */
    public Repairing(Set<String> known, Views views) {
        this.known = known;
        this.views = views;
    }

    /** Axon finds a handler by the bare class of its answer. */
    @QueryHandler
    @SuppressWarnings("rawtypes")
    Page on(FindSetAside query) {
        Refused.require(new OnlyTheOperatorRepairs(query.caller()));
        var window = query.window();
        var byName = Comparator.comparing(SetAsideStream::stream);
        var found = known.stream()
                .flatMap(view -> of(view, window))
                .sorted(window.fromTheEnd() ? byName.reversed() : byName)
                .toList();
        return Page.of(found, window, each -> SetAsides.place(each.stream()));
    }

    @QueryHandler
    Optional<SetAsideStream> on(FindSetAsideStream query) {
        Refused.require(new OnlyTheOperatorRepairs(query.caller()));
        return Optional.of(query.view())
                .filter(known::contains)
                .flatMap(view -> views.setAsides(view).find(query.stream()))
                .map(each -> told(query.view(), each));
    }

    /** Only of streams in a list that the caller has, which was read with a reach of its own. */
    @QueryHandler
    List<String> on(FindBeingRepaired query) {
        return known.stream()
                .flatMap(view -> views.setAsides(view).among(query.streams()).stream())
                .toList();
    }

    private Stream<SetAsideStream> of(String view, Window window) {
        return views.setAsides(view).page(window).stream().map(each -> told(view, each));
    }

    private static SetAsideStream told(String view, SetAside each) {
        return new SetAsideStream(
                view,
                each.stream(),
                each.kind(),
                each.number(),
                each.event(),
                each.failure(),
                each.since(),
                each.waiting(),
                each.tried());
    }

    /** Many take longer than a caller waits: folding goes on all the same. */
    @CommandHandler
    Recorded on(TakeUpSetAside command) {
        Refused.require(new OnlyTheOperatorRepairs(command.decision().caller()));
        var stream = command.stream();
        var concerned = known.stream()
                .filter(view ->
                        stream == null || views.setAsides(view).find(stream).isPresent())
                .toList();
        Refused.require(new TheStreamWasSetAside(stream == null || !concerned.isEmpty()));
        concerned.stream().map(view -> views.takeUp(view, stream)).toList().forEach(Repairing::await);
        return Recorded.of(stream == null ? "" : stream, 0, Effect.DONE);
    }

    private static void await(Future<?> work) {
        try {
            work.get(PATIENCE_SECONDS, TimeUnit.SECONDS);
        } catch (TimeoutException _) {
            // it goes on
        } catch (ExecutionException broken) {
            throw broken.getCause() instanceof RuntimeException cause ? cause : new IllegalStateException(broken);
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
        }
    }
}
