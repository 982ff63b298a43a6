package nl.sluitend.query.rebuild;

import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventhandling.TrackingToken;
import org.jspecify.annotations.Nullable;

/** The event store as a rebuild reads it: stream by stream, past the processors. */
public interface StreamReader {

    /** A store that cannot be read stream by stream: a rebuild then folds all events by processors. */
    StreamReader NONE = new StreamReader() {
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
     * A position in the log: every event not after it is visible to later reads, including events that were being
     * appended at the time of this call. Absent for the beginning of the log.
     */
    @Nullable
    TrackingToken head();

    /** How many events these types of aggregate have. */
    long count(Set<String> aggregates);

    /**
     * Hands over the streams of these types of aggregate in that part, whole and by ascending name. An event that
     * cannot be read is handed over, too: reading its payload then fails.
     *
     * @param behind only streams with a higher name; empty for all
     */
    void read(Part part, String behind, Set<String> aggregates, Consumer<List<DomainEventMessage<?>>> streams);
}
