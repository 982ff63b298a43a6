package nl.sluitend.torture.agent;

import java.lang.reflect.Constructor;
import java.lang.reflect.Method;
import java.util.List;
import java.util.Map;

/** Makes documents forget that they have seen a batch, so that they take its events again. */
public final class Forgetting {

    private Forgetting() {}

    /** Sets each document that is further back to just before the first event of the batch that concerns it. */
    public static void batch(Map<String, Object> documents, List<?> events) throws ReflectiveOperationException {
        if (!Passages.has(SeededFault.NON_IDEMPOTENT_FOLD)) {
            return;
        }
        for (var event : events.reversed()) {
            var stored = documents.get((String) told(event, "stream"));
            var sequence = (long) told(event, "sequence");
            if (stored != null && (long) told(stored, "sequence") >= sequence) {
                documents.put((String) told(event, "stream"), before(sequence, stored));
            }
        }
    }

    private static Object before(long sequence, Object stored) throws ReflectiveOperationException {
        Constructor<?> made = stored.getClass().getDeclaredConstructors()[0];
        made.setAccessible(true);
        return made.newInstance(told(stored, "id"), sequence - 1, told(stored, "view"));
    }

    private static Object told(Object record, String component) throws ReflectiveOperationException {
        Method accessor = record.getClass().getDeclaredMethod(component);
        accessor.setAccessible(true);
        return accessor.invoke(record);
    }
}
