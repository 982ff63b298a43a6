package nl.sluitend.gateway.inhabitant;

import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import nl.sluitend.kernel.privacy.InhabitantId;
import org.springframework.stereotype.Component;

/**
 * People to check again soon, although the daily check was done: there was a birthday between the assertion and today,
 * or news of one case affects the others. Kept in this process only.
 */
@Component
public class AgesToLookAt {

    private final Queue<Known> waiting = new ConcurrentLinkedQueue<>();

    /** Adds somebody, to be checked once the event of that number is folded. */
    public void add(InhabitantId inhabitant, long sequence) {
        waiting.add(new Known(inhabitant, sequence));
    }

    /** How many wait. */
    public int count() {
        return waiting.size();
    }

    /** The person who has waited longest. */
    public Known next() {
        return waiting.element();
    }

    /** Removes one that was checked. */
    void done(Known known) {
        waiting.remove(known);
    }

    /**
     * Somebody who waits.
     *
     * @param inhabitant who
     * @param sequence the number of the newest event that the view must contain
     */
    public record Known(InhabitantId inhabitant, long sequence) {}
}
