package nl.sluitend.torture.agent;

import java.lang.reflect.Constructor;
import java.lang.reflect.Method;
import java.util.Collection;
import java.util.List;
import java.util.Map;

/** Makes documents forget that they contain a batch, so that its events are folded into them again. */
public final class Forgetting {

    private Forgetting() {}

    /** Sets each document that is further back to just before the first event of the batch that concerns it. */
    public static void batch(Map<String, Object> documents, Collection<List<?>> streams)
            throws ReflectiveOperationException {
        if (!Passages.has(SeededFault.NON_IDEMPOTENT_FOLD)) {
            return;
        }
        for (var events : streams) {
            var stream = (String) asked(events.getFirst(), "getAggregateIdentifier");
            var first = (long) asked(events.getFirst(), "getSequenceNumber");
            var stored = documents.get(stream);
            if (stored != null && (long) told(stored, "sequence") >= first) {
                documents.put(stream, before(first, stored));
            }
        }
    }

    private static Object before(long sequence, Object stored) throws ReflectiveOperationException {
        Constructor<?> made =
                stored.getClass().getDeclaredConstructor(String.class, long.class, boolean.class, Object.class);
        made.setAccessible(true);
        return made.newInstance(told(stored, "id"), sequence - 1, false, told(stored, "view"));
    }

    private static Object asked(Object message, String getter) throws ReflectiveOperationException {
        return message.getClass().getMethod(getter).invoke(message);
    }

    private static Object told(Object record, String component) throws ReflectiveOperationException {
        Method accessor = record.getClass().getDeclaredMethod(component);
        accessor.setAccessible(true);
        return accessor.invoke(record);
    }
}
