package nl.sluitend.gateway.bus;

import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.stereotype.Component;

/**
 * Waits for a component, and not for ever. The local buses work in the thread of the sender, which no time limit can
 * stop: so the sender here is a thread of its own, and cheap.
 */
@Component
@EnableConfigurationProperties(BusLimits.class)
class BusTimeout {

    private final ExecutorService senders = Executors.newVirtualThreadPerTaskExecutor();
    private final BusLimits limits;

    BusTimeout(BusLimits limits) {
        this.limits = limits;
    }

    <T> T with(Backend backend, Supplier<CompletableFuture<T>> work) {
        try {
            return CompletableFuture.supplyAsync(() -> work.get().join(), senders)
                    .orTimeout(limits.patience().toMillis(), TimeUnit.MILLISECONDS)
                    .join();
        } catch (CompletionException failed) {
            throw recognised(backend, failed.getCause() == null ? failed : failed.getCause());
        }
    }

    private static RuntimeException recognised(Backend backend, Throwable failure) {
        if (Outage.isSeenIn(failure)) {
            return new Unavailable(backend, failure);
        }
        return failure instanceof RuntimeException known ? known : new IllegalStateException(failure);
    }
}
