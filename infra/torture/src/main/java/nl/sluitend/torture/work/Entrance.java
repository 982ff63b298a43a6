package nl.sluitend.torture.work;

import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * To which application somebody sends: always the same, until that one breaks the connection; then to the next one, as
 * behind a balancer.
 */
public final class Entrance {

    private final List<Wire> wires;
    private final AtomicInteger at;

    /** First that one of them, counted round. */
    public Entrance(List<Wire> wires, int first) {
        this.wires = List.copyOf(wires);
        this.at = new AtomicInteger(first);
    }

    Wire wire() {
        return wires.get(at.get() % wires.size());
    }

    /** All of them, for who sends the same to each. */
    List<Wire> all() {
        return wires;
    }

    void broke() {
        at.incrementAndGet();
    }
}
