package nl.sluitend.infra.guards.corpus;

import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;

/** An event with every field filled, made from its form alone. */
final class Sample {

    private static final Map<Class<?>, Object> PLAIN = Map.of(
            int.class,
            3,
            Integer.class,
            3,
            long.class,
            3L,
            Long.class,
            3L,
            boolean.class,
            true,
            LocalDate.class,
            LocalDate.parse("2026-11-02"),
            Instant.class,
            Instant.parse("2026-11-02T09:00:00Z"));

    static Object of(Class<?> event) {
        try {
            var fields = event.getRecordComponents();
            var types = Arrays.stream(fields).map(RecordComponent::getType).toArray(Class<?>[]::new);
            var values = Arrays.stream(fields)
                    .map(field -> value(field.getGenericType(), field.getName()))
                    .toArray();
            var constructor = event.getDeclaredConstructor(types);
            constructor.setAccessible(true);
            return constructor.newInstance(values);
        } catch (ReflectiveOperationException e) {
            throw new LinkageError(event + " cannot be made from its fields", e);
        }
    }

    private static Object value(Type type, String name) {
        return switch (type) {
            case ParameterizedType list -> List.of(value(list.getActualTypeArguments()[0], name));
            case Class<?> words when words.isEnum() -> words.getEnumConstants()[0];
            case Class<?> part when part.isRecord() -> of(part);
            default -> PLAIN.getOrDefault(type, name);
        };
    }

    private Sample() {}
}
