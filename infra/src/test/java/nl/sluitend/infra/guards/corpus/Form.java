package nl.sluitend.infra.guards.corpus;

import static java.nio.charset.StandardCharsets.UTF_8;

import nl.sluitend.infra.events.EventSerializer;
import nl.sluitend.kernel.event.EventCatalogue;
import org.axonframework.serialization.SerializationException;
import org.axonframework.serialization.SerializedType;
import org.axonframework.serialization.Serializer;
import org.axonframework.serialization.SimpleSerializedObject;
import org.axonframework.serialization.SimpleSerializedType;

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
