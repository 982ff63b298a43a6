package nl.sluitend.torture.agent;

import java.lang.reflect.Constructor;
import java.lang.reflect.Method;
import java.util.Map;

/** Makes documents forget which of their events they have seen, so that they take any of them again. */
public final class Forgetting {

    private static final long UNWRITTEN = -1;

    private Forgetting() {}

    /** Replaces each document by one without a sequence. */
    public static void sequencesOf(Map<String, Object> documents) throws ReflectiveOperationException {
        if (Passages.has(SeededFault.NON_IDEMPOTENT_FOLD)) {
            for (var entry : documents.entrySet()) {
                entry.setValue(forgetful(entry.getValue()));
            }
        }
    }

    private static Object forgetful(Object stored) throws ReflectiveOperationException {
        Constructor<?> made = stored.getClass().getDeclaredConstructors()[0];
        made.setAccessible(true);
        return made.newInstance(told(stored, "id"), UNWRITTEN, told(stored, "view"));
    }

    private static Object told(Object stored, String component) throws ReflectiveOperationException {
        Method accessor = stored.getClass().getDeclaredMethod(component);
        accessor.setAccessible(true);
        return accessor.invoke(stored);
    }
}
