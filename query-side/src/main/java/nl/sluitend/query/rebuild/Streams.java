package nl.sluitend.query.rebuild;

import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventhandling.TrackingToken;
import org.jspecify.annotations.Nullable;

/** The event store as a rebuild reads it: stream by stream, past the processors. */
public interface Streams {

    /** A store that cannot be read so: a rebuild then folds every event as processors do, from the first one on. */
    Streams NONE = new Streams() {
        @Override
        public @Nullable TrackingToken head() {
            return null;
        }

        @Override
        public long count(Set<String> aggregates) {
            return 0;
        }

        @Override
        public void read(
                Part part, String behind, Set<String> aggregates, Consumer<List<DomainEventMessage<?>>> streams) {
            // there is nothing to read
        }
    };

    /**
     * A place in the log: whatever is not behind it is there for whoever reads from now on, also what was just being
     * appended when this was asked. Absent for the beginning of the log.
     */
    @Nullable
    TrackingToken head();

    /** How many events these kinds of aggregate have. */
    long count(Set<String> aggregates);

    /**
     * Hands over the streams of these kinds of aggregate in that part, whole and by rising name. An event that cannot be read
     * is handed over too: whoever looks into it finds out.
     *
     * @param behind only streams with a higher name; empty for all
     */
    void read(Part part, String behind, Set<String> aggregates, Consumer<List<DomainEventMessage<?>>> streams);
}
