package nl.sluitend.query.rebuild;

import java.util.UUID;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Works on the rebuild of a view while this node has the lock; a run that breaks off is resumed. */
final class RebuildWorker {

    private static final Logger LOG = LoggerFactory.getLogger(RebuildWorker.class);
    private static final long BEFORE_TRYING_AGAIN = TimeUnit.SECONDS.toNanos(1);
    private static final long AT_MOST_SECONDS = 5;

    private final RebuildContext context;
    private final NodeLock locks;
    private final ExecutorService working;
    private boolean busy;
    private long restedUntil = System.nanoTime();
    private volatile boolean alive = true;

    RebuildWorker(RebuildContext context, NodeLock locks) {
        this.context = context;
        this.locks = locks;
        this.working = Executors.newSingleThreadExecutor(Thread.ofPlatform()
                .daemon()
                .name("rebuild-" + context.view().name())
                .factory());
    }

    /** Starts or resumes work, unless it is already at work or has been stopped. */
    synchronized void takeUp(Runnable look) {
        if (!busy && alive && System.nanoTime() - restedUntil >= 0) {
            busy = true;
            working.execute(() -> work(look));
        }
    }

    private void work(Runnable look) {
        try {
            locks.take(
                    "rebuild " + context.view().name(),
                    () -> new RebuildSteps(
                                    RebuildRun.take(context, UUID.randomUUID().toString(), () -> alive), look)
                            .run());
        } catch (NoLongerWanted _) {
            LOG.info(
                    "the rebuild of {} is no longer this node's", context.view().name());
        } catch (RuntimeException broken) {
            LOG.warn(
                    "the rebuild of {} broke off and will be taken up again",
                    context.view().name(),
                    broken);
        } finally {
            rest();
        }
    }

    private synchronized void rest() {
        busy = false;
        restedUntil = System.nanoTime() + BEFORE_TRYING_AGAIN;
    }

    void stop() {
        alive = false;
        working.shutdown();
        try {
            if (!working.awaitTermination(AT_MOST_SECONDS, TimeUnit.SECONDS)) {
                LOG.warn("the rebuild of {} has not stopped yet", context.view().name());
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
