package nl.sluitend.torture;

import java.io.IOException;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.atomic.AtomicReference;
import nl.sluitend.torture.work.LoadClient;
import org.jspecify.annotations.Nullable;

/** Clients at work, each in a thread of its own, until stopped. */
final class Crew {

    /** Longer than any request may take. */
    private static final Duration PATIENCE = Duration.ofSeconds(40);

    private final AtomicReference<@Nullable Exception> failure = new AtomicReference<>();
    private final List<Thread> threads;
    private volatile boolean stopped;

    private Crew(List<? extends LoadClient> clients) {
        threads = clients.stream()
                .map(client -> Thread.ofPlatform().daemon().name("client").unstarted(() -> work(client)))
                .toList();
    }

    static Crew of(List<? extends LoadClient> clients) {
        var crew = new Crew(clients);
        crew.threads.forEach(Thread::start);
        return crew;
    }

    private void work(LoadClient client) {
        try {
            while (!stopped) {
                client.step();
            }
        } catch (IOException | RuntimeException e) {
            failure.set(e);
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
        }
    }

    /** Waits until each has its last answer. */
    void stop() throws InterruptedException {
        stopped = true;
        for (var thread : threads) {
            if (!thread.join(PATIENCE)) {
                throw new IllegalStateException("A client waits for ever.");
            }
        }
        var failed = failure.get();
        if (failed != null) {
            throw new IllegalStateException("A client of the harness failed.", failed);
        }
    }
}
