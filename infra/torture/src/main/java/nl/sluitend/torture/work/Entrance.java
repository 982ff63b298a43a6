package nl.sluitend.torture.work;

import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * The application to which somebody sends: always the same, until it breaks the connection; then the next one, as
 * behind a load balancer.
 */
public final class Entrance {

    private final List<Wire> wires;
    private final AtomicInteger at;

    /** Starts with that one of them. */
    public Entrance(List<Wire> wires, int first) {
        this.wires = List.copyOf(wires);
        this.at = new AtomicInteger(first);
    }

    Wire wire() {
        return wires.get(at.get() % wires.size());
    }

    /** All of them, to send the same to each. */
    List<Wire> all() {
        return wires;
    }

    void broke() {
        at.incrementAndGet();
    }
}
