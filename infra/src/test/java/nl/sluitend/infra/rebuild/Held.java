package nl.sluitend.infra.rebuild;

import java.util.List;
import java.util.Set;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;
import nl.sluitend.query.rebuild.Part;
import nl.sluitend.query.rebuild.StreamReader;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventhandling.TrackingToken;
import org.jspecify.annotations.Nullable;

/** Stands still before the bulk that a part writes first, as a node does that is frozen; then goes on as if nothing was. */
final class Held implements StreamReader {

    private final StreamReader real;
    private final CountDownLatch released = new CountDownLatch(1);
    private final AtomicBoolean reached = new AtomicBoolean();
    private final AtomicBoolean left = new AtomicBoolean();

    Held(StreamReader real) {
        this.real = real;
    }

    boolean isReached() {
        return reached.get();
    }

    void release() {
        released.countDown();
    }

    boolean wasLeft() {
        return left.get();
    }

    @Override
    public @Nullable TrackingToken head() {
        return real.head();
    }

    @Override
    public long count(Set<String> events) {
        return real.count(events);
    }

    @Override
    public void read(Part part, String behind, Set<String> events, Consumer<List<DomainEventMessage<?>>> streams) {
        var handed = new AtomicInteger();
        try {
            real.read(part, behind, events, stream -> {
                if (handed.incrementAndGet() == Node.FAST.bulk()) {
                    hold();
                }
                streams.accept(stream);
            });
        } finally {
            left.set(true);
        }
    }

    private void hold() {
        reached.set(true);
        try {
            released.await();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
