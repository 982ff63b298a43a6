package nl.sluitend.infra.guards.corpus;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.stream.Stream;
import nl.sluitend.infra.events.EventSerializer;
import nl.sluitend.kernel.catalogue.EventCatalogue;
import org.axonframework.eventhandling.GenericDomainEventEntry;
import org.axonframework.eventsourcing.EventStreamUtils;
import org.axonframework.serialization.SerializationException;
import org.axonframework.serialization.SerializedType;
import org.axonframework.serialization.Serializer;
import org.axonframework.serialization.SimpleSerializedObject;
import org.axonframework.serialization.SimpleSerializedType;
import org.axonframework.serialization.upcasting.event.EventUpcaster;
import org.jspecify.annotations.Nullable;

/** The form of an event on disk, through the product's own serializer. */
final class Form {

    private static final Serializer SERIALIZER = EventSerializer.create();

    static String write(Object event) {
        return new String(SERIALIZER.serialize(event, byte[].class).getData(), UTF_8) + "\n";
    }

    /** Whether the event is read from the text and written again to the letter. */
    static boolean keeps(String text, Class<?> event) {
        try {
            return write(read(text, event)).equals(text);
        } catch (SerializationException unreadable) {
            return false;
        }
    }

    /** Whether the file {@code name-revision} is read as the event of today that bears its name. */
    static boolean reads(String file, String text, EventUpcaster upcasters) {
        var name = file.replaceAll("-\\d+$", "");
        var entry = new GenericDomainEventEntry<>(
                "inhabitant",
                "somebody",
                0L,
                "event",
                "2026-11-02T09:00:00Z",
                name,
                file.substring(name.length() + 1),
                text.getBytes(UTF_8),
                "{}".getBytes(UTF_8));
        try {
            return EventStreamUtils.upcastAndDeserializeDomainEvents(Stream.of(entry), SERIALIZER, upcasters)
                    .asStream()
                    .allMatch(message ->
                            EventCatalogue.nameOf(message.getPayloadType()).equals(name)
                                    && message.getPayload() != null
                                    && isWhole(message.getPayload()));
        } catch (SerializationException unreadable) {
            return false;
        }
    }

    /** Jackson leaves an absent part empty without a word; only what may be absent is. */
    private static boolean isWhole(Object event) {
        return Arrays.stream(event.getClass().getRecordComponents())
                .filter(part -> !part.getAnnotatedType().isAnnotationPresent(Nullable.class))
                .allMatch(part -> value(event, part) != null);
    }

    private static @Nullable Object value(Object event, RecordComponent part) {
        try {
            return part.getAccessor().invoke(event);
        } catch (ReflectiveOperationException e) {
            throw new LinkageError(part.getName(), e);
        }
    }

    private static Object read(String text, Class<?> event) {
        return SERIALIZER.deserialize(new SimpleSerializedObject<>(text.getBytes(UTF_8), byte[].class, type(event)));
    }

    /** Seeded events are in no catalogue, and are read by their class. */
    private static SerializedType type(Class<?> event) {
        return EventCatalogue.events().containsValue(event)
                ? SERIALIZER.typeForClass(event)
                : new SimpleSerializedType(event.getName(), null);
    }

    private Form() {}
}
