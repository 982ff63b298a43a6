package nl.sluitend.infra.events;

import java.time.Instant;
import java.util.Set;
import java.util.stream.Stream;
import nl.sluitend.kernel.calendar.Amsterdam;
import nl.sluitend.kernel.calendar.Iso;
import org.axonframework.serialization.SerializationException;
import org.axonframework.serialization.SerializedType;
import org.axonframework.serialization.SimpleSerializedType;
import org.axonframework.serialization.upcasting.event.EventUpcaster;
import org.axonframework.serialization.upcasting.event.EventUpcasterChain;
import org.axonframework.serialization.upcasting.event.IntermediateEventRepresentation;
import org.axonframework.serialization.upcasting.event.SingleEventUpcaster;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** Converts older forms of events into the present one when reading; stored events are never rewritten. */
public final class Upcasters {

    private Upcasters() {}

    /** All of them. */
    public static EventUpcaster chain() {
        return new EventUpcasterChain(new ByRecording(), new ByAssertion());
    }

    /** From revision 1 to 2 of an event. */
    private abstract static class ToRevision2 extends SingleEventUpcaster {

        private final Set<String> events;

        ToRevision2(String... events) {
            this.events = Set.of(events);
        }

        @Override
        protected boolean canUpcast(IntermediateEventRepresentation event) {
            SerializedType type = event.getType();
            return "1".equals(type.getRevision()) && events.contains(type.getName());
        }

        @Override
        protected IntermediateEventRepresentation doUpcast(IntermediateEventRepresentation event) {
            var next = new SimpleSerializedType(event.getType().getName(), "2");
            return new ReadLate(event.upcast(next, JsonNode.class, node -> read(node, event), data -> data), event);
        }

        /** A fault in an older form is reported like that of any event that cannot be read. */
        private JsonNode read(JsonNode node, IntermediateEventRepresentation event) {
            try {
                return filled((ObjectNode) node, event);
            } catch (RuntimeException unreadable) {
                var name = event.getType().getName();
                throw new SerializationException("an older form of %s cannot be read".formatted(name), unreadable);
            }
        }

        abstract JsonNode filled(ObjectNode event, IntermediateEventRepresentation message);
    }

    /** The moment of assertion was not kept: no later than the recording, and no earlier than the day of the event. */
    private static final class ByRecording extends ToRevision2 {

        ByRecording() {
            super("inhabitant-registered", "personal-details-revised", "residence-established", "work-history-revised");
        }

        @Override
        JsonNode filled(ObjectNode event, IntermediateEventRepresentation message) {
            var day = Iso.day(event.path("occurredOn").asString()).orElseThrow();
            var earliest = day.atStartOfDay(Amsterdam.ZONE).toInstant();
            var moment = Stream.of(message.getTimestamp(), earliest).max(Instant::compareTo);
            return event.put("assertedAt", moment.orElseThrow().toString());
        }
    }

    /** The day of determination was not kept: it is at the latest that of the message. */
    private static final class ByAssertion extends ToRevision2 {

        ByAssertion() {
            super("ww-case-registered", "ww-end-date-revised");
        }

        @Override
        JsonNode filled(ObjectNode event, IntermediateEventRepresentation message) {
            var asserted = Iso.moment(event.path("assertedAt").asString()).orElseThrow();
            return event.put("assertedOn", Amsterdam.day(asserted).toString());
        }
    }
}
