package nl.sluitend.gateway.bus;

import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.Supplier;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.stereotype.Component;

/**
 * Waits for a component, up to a time limit. The local buses work in the sender's thread, which no time limit can stop:
 * so each message is sent in a virtual thread of its own.
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
            return Waits.join(CompletableFuture.supplyAsync(() -> work.get().join(), senders), limits.patience());
        } catch (CompletionException failed) {
            throw recognised(backend, failed.getCause() == null ? failed : failed.getCause());
        }
    }

    private static RuntimeException recognised(Backend backend, Throwable failure) {
        if (Outage.isSeenIn(failure)) {
            return new Unavailable(Outage.named(failure).orElse(backend), failure);
        }
        return failure instanceof RuntimeException known ? known : new IllegalStateException(failure);
    }
}
