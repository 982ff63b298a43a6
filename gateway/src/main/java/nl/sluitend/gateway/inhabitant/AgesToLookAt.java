package nl.sluitend.gateway.inhabitant;

import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import nl.sluitend.kernel.privacy.InhabitantId;
import org.springframework.stereotype.Component;

/**
 * Who is looked at again soon, though the day's look was already: a birthday lies between what was asserted and today, or
 * what came about one case tells something of the others. Only this process remembers them.
 */
@Component
public class AgesToLookAt {

    private final Queue<Known> waiting = new ConcurrentLinkedQueue<>();

    /** Somebody, as known with the event of that number. */
    public void add(InhabitantId inhabitant, long sequence) {
        waiting.add(new Known(inhabitant, sequence));
    }

    /** How many wait. */
    public int count() {
        return waiting.size();
    }

    /** Who waits longest. */
    public Known next() {
        return waiting.element();
    }

    /** That one was looked at. */
    void done(Known known) {
        waiting.remove(known);
    }

    /**
     * Somebody who waits.
     *
     * @param inhabitant who
     * @param sequence of the newest event that is to be seen
     */
    public record Known(InhabitantId inhabitant, long sequence) {}
}
