package nl.sluitend.query.fold;

import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.sluitend.kernel.event.DomainEvent;
import org.axonframework.eventhandling.DomainEventMessage;

/**
 * Where folding a stream stopped, and why: in type names, without any content.
 *
 * @param stream the name of the stream
 * @param number of the first event that is in no document
 * @param event its name
 * @param failure the types of exception
 * @param since when it was recorded: from then on the document is behind
 * @param seen the newest event that is known to wait
 */
record FoldFailure(String stream, long number, String event, String failure, Instant since, long seen) {

    private static final int DEEPEST = 20;

    /** At the event that failed: everything before it is written. */
    static FoldFailure at(DomainEventMessage<?> event, Throwable broken, long seen) {
        return new FoldFailure(
                event.getAggregateIdentifier(),
                event.getSequenceNumber(),
                name(event),
                kinds(broken),
                moment(event),
                seen);
    }

    /** At the first of these events, because the store refuses the result. */
    static FoldFailure of(List<? extends DomainEventMessage<?>> events, String refusal) {
        var first = events.getFirst();
        return new FoldFailure(
                first.getAggregateIdentifier(),
                first.getSequenceNumber(),
                name(first),
                refusal,
                moment(first),
                events.getLast().getSequenceNumber());
    }

    private static String name(DomainEventMessage<?> event) {
        var kind = event.getPayloadType();
        return DomainEvent.class.isAssignableFrom(kind) ? RecordedEvent.nameOf(kind) : "unknown";
    }

    private static String kinds(Throwable broken) {
        return Stream.iterate(broken, Objects::nonNull, Throwable::getCause)
                .limit(DEEPEST)
                .map(cause -> cause.getClass().getSimpleName())
                .distinct()
                .collect(Collectors.joining(", "));
    }

    /** A message whose moment cannot be read either counts as the oldest possible. */
    private static Instant moment(DomainEventMessage<?> event) {
        try {
            return Instant.ofEpochMilli(event.getTimestamp().toEpochMilli());
        } catch (RuntimeException _) {
            return Instant.EPOCH;
        }
    }
}
