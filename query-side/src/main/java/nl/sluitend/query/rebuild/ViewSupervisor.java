package nl.sluitend.query.rebuild;

import java.util.Set;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.function.IntFunction;
import nl.sluitend.kernel.rebuild.RebuildState;
import org.axonframework.eventhandling.StreamingEventProcessor;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Supervises a view on this node: polls its pointer, runs the processors of its generations, resumes a rebuild that
 * nobody works on, and drops retired generations. A missing pointer means a store that came back empty.
 */
final class ViewSupervisor {

    private static final Logger LOG = LoggerFactory.getLogger(ViewSupervisor.class);

    private final RebuildContext context;
    private final Generations generations;
    private final RebuildWorker worker;
    private final GracePeriod grace;
    private final TakingUp takingUp;
    private final ScheduledExecutorService looking;
    private volatile @Nullable ViewPointer state;
    private boolean wellSeen = true;
    private long clearsFrom = System.nanoTime();

    ViewSupervisor(RebuildContext context, NodeLock locks, IntFunction<StreamingEventProcessor> processors) {
        this.context = context;
        generations = new Generations(processors);
        worker = new RebuildWorker(context, locks);
        grace = new GracePeriod(context.settings().grace());
        takingUp = new TakingUp(context, this::read);
        looking = Executors.newSingleThreadScheduledExecutor(Thread.ofPlatform()
                .daemon()
                .name("view-" + context.view().name())
                .factory());
    }

    /** Each poll catches its own failures. */
    @SuppressWarnings("FutureReturnValueIgnored")
    void start() {
        var between = context.settings().look().toMillis();
        looking.scheduleWithFixedDelay(this::tryToLook, 0, between, TimeUnit.MILLISECONDS);
    }

    /** A document store that is down is tried again. */
    private void tryToLook() {
        try {
            look();
            wellSeen = true;
        } catch (RuntimeException unseen) {
            if (wellSeen) {
                LOG.warn("the pointer of {} cannot be read now", context.view().name(), unseen);
            }
            wellSeen = false;
        }
    }

    synchronized void look() {
        var now = pointer();
        state = now;
        generations.keep(now.folded());
        if (now.undertaking() != null && !now.isAt(RebuildState.AWAITING_CONFIRMATION)) {
            worker.takeUp(this::look);
        }
        if (now.serving() != null) {
            takingUp.atStart();
        }
        clear(now);
    }

    private ViewPointer pointer() {
        var view = context.view();
        var found = context.pointers().find(view.name());
        return found != null
                ? found
                : context.pointers().begin(ViewPointer.first(view.name(), view.collections(), highestKnown() + 1));
    }

    /** Processors of a lost store must not go on in the next one, nor may remains of a lost pointer be reused. */
    private int highestKnown() {
        var known = state;
        return Math.max(known == null ? 0 : known.latest(), new GenerationCleanup(context).highest());
    }

    /** As soon as a generation is retired, and repeatedly while this node runs, because of late writes. */
    private void clear(ViewPointer now) {
        var over = grace.over(now.leaving());
        if (!over.isEmpty()) {
            context.pointers().change(now.view(), known -> known.cleared(over));
            clearsFrom = System.nanoTime();
        }
        if (System.nanoTime() - clearsFrom >= 0) {
            new GenerationCleanup(context).run();
            clearsFrom = System.nanoTime() + context.settings().grace().toNanos();
        }
    }

    /** The generation to read from. */
    int read() {
        var known = state;
        return known == null ? 1 : known.read();
    }

    /** Its processor on this node, once a generation is in use. */
    @Nullable
    StreamingEventProcessor serving() {
        var known = state;
        return known == null || known.serving() == null
                ? null
                : generations.find(known.serving()).orElse(null);
    }

    /** Whether a generation is in use. */
    boolean isServed() {
        var known = state;
        return known != null && known.serving() != null;
    }

    /** Takes up what was set aside of it. */
    TakingUp takingUp() {
        return takingUp;
    }

    void stop() {
        looking.shutdown();
        worker.stop();
        takingUp.stop();
        generations.keep(Set.of());
    }
}
