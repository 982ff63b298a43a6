package nl.sluitend.benchmark.growth;

import static java.nio.charset.StandardCharsets.UTF_8;

import nl.sluitend.infra.events.EventSerializer;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.serialization.Serializer;

/**
 * One event of a life in its form on disk, with placeholders for the person.
 *
 * @param type of the stream
 * @param name of the event
 * @param revision of its form
 * @param at the recorded time
 * @param stream the placeholder of its stream
 * @param payload what happened
 * @param metaData the circumstances
 */
record Lived(
        String type,
        String name,
        String revision,
        String at,
        EventTemplate stream,
        EventTemplate payload,
        EventTemplate metaData) {

    private static final Serializer SERIALIZER = EventSerializer.create();

    static Lived of(DomainEventMessage<?> event) {
        var type = SERIALIZER.typeForClass(event.getPayloadType());
        return new Lived(
                event.getType(),
                type.getName(),
                type.getRevision(),
                event.getTimestamp().toString(),
                EventTemplate.of(event.getAggregateIdentifier().getBytes(UTF_8)),
                form(event.getPayload()),
                form(event.getMetaData()));
    }

    private static EventTemplate form(Object part) {
        return EventTemplate.of(SERIALIZER.serialize(part, byte[].class).getData());
    }
}
