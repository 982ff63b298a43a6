package nl.sluitend.query.rebuild;

import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.IntSupplier;
import nl.sluitend.query.fold.BatchProjector;
import nl.sluitend.query.fold.SetAside;
import nl.sluitend.query.fold.SetAsides;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Folds again what was set aside: all of it once at each start, because a new version may have a fix, and what an
 * operator asks for. It may run on any node: it and the processors agree through the counted events (ADR 17).
 */
final class TakingUp {

    private static final Logger LOG = LoggerFactory.getLogger(TakingUp.class);
    private static final int AT_ONCE = 100;

    private final RebuildContext context;
    private final IntSupplier serving;
    private final ExecutorService working;
    private volatile boolean alive = true;
    private boolean begun;

    TakingUp(RebuildContext context, IntSupplier serving) {
        this.context = context;
        this.serving = serving;
        this.working = Executors.newSingleThreadExecutor(Thread.ofPlatform()
                .daemon()
                .name("taking-up-" + context.view().name())
                .factory());
    }

    /** Once, when a generation is in use. */
    synchronized void atStart() {
        if (!begun && alive) {
            begun = true;
            working.execute(this::tryAll);
        }
    }

    private void tryAll() {
        try {
            all();
        } catch (RuntimeException notNow) {
            LOG.warn(
                    "what was set aside of {} is taken up at the next start",
                    context.view().name(),
                    notNow);
        }
    }

    /** One, or all that were set aside; tasks run one after the other. */
    Future<?> takeUp(@Nullable String stream) {
        return working.submit(() -> {
            if (stream == null) {
                all();
            } else {
                setAsides().find(stream).ifPresent(each -> takeUp(folders(), each));
            }
        });
    }

    private void all() {
        var folders = folders();
        @Nullable String after = null;
        for (var page = setAsides().page(after, AT_ONCE);
                !page.isEmpty();
                page = setAsides().page(after, AT_ONCE)) {
            page.forEach(each -> takeUp(folders, each));
            after = page.getLast().stream();
        }
    }

    private void takeUp(List<BatchProjector<?>> folders, SetAside setAside) {
        if (alive) {
            folders.stream()
                    .filter(projector -> projector.kind().equals(setAside.kind()))
                    .filter(projector -> projector.takeUp(setAside.stream()))
                    .forEach(_ -> LOG.info("stream {} is folded again", setAside.stream()));
        }
    }

    SetAsides setAsides() {
        return context.view().setAsides(context.database(), serving.getAsInt());
    }

    private List<BatchProjector<?>> folders() {
        return context.view()
                .folders(context.database(), serving.getAsInt(), each -> each == serving.getAsInt(), context.history());
    }

    void stop() {
        alive = false;
        working.shutdown();
    }
}
