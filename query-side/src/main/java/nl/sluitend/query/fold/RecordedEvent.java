package nl.sluitend.query.fold;

import java.time.Instant;
import java.util.Set;
import nl.sluitend.kernel.event.DomainEvent;
import nl.sluitend.kernel.event.Event;
import org.axonframework.eventhandling.DomainEventMessage;

/**
 * An event with its message's metadata: all that a fold may know.
 *
 * @param event what happened
 * @param stream the name of its stream
 * @param sequence its number in that stream
 * @param recordedAt when it was recorded
 * @param organisation which organisation did it
 * @param mandates for which municipalities besides itself that organisation acted; empty where it acted for none, and
 *     where that was not recorded yet
 * @param role in which role
 * @param ground on which legal ground
 */
public record RecordedEvent(
        DomainEvent event,
        String stream,
        long sequence,
        Instant recordedAt,
        String organisation,
        Set<String> mandates,
        String role,
        String ground) {

    /** Stands for an organisation where none acted. */
    public static final String UNTOLD = "-";

    /** Reads that message. */
    public static RecordedEvent in(DomainEventMessage<?> message) {
        return new RecordedEvent(
                (DomainEvent) message.getPayload(),
                message.getAggregateIdentifier(),
                message.getSequenceNumber(),
                message.getTimestamp(),
                told(message, "organisation"),
                mandates(message),
                told(message, "role"),
                told(message, "ground"));
    }

    /** The event's own name, or its class's where it has none. */
    public String name() {
        return nameOf(event.getClass());
    }

    /** The name on disk of a type of event. */
    public static String nameOf(Class<?> type) {
        var named = type.getAnnotation(Event.class);
        return named == null ? type.getSimpleName() : named.name();
    }

    private static Set<String> mandates(DomainEventMessage<?> message) {
        var told = told(message, "mandates");
        return told.equals(UNTOLD) ? Set.of() : Set.of(told.split(" "));
    }

    private static String told(DomainEventMessage<?> message, String key) {
        return String.valueOf(message.getMetaData().getOrDefault(key, UNTOLD));
    }
}
