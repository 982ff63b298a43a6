package nl.sluitend.infra.guards.house;

import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import nl.sluitend.kernel.decision.Caller;
import nl.sluitend.kernel.decision.Command;
import nl.sluitend.kernel.inhabitant.ConsiderCommands;
import org.springframework.context.annotation.ClassPathScanningCandidateComponentProvider;
import org.springframework.core.type.filter.AssignableTypeFilter;
import org.springframework.util.ClassUtils;

/**
 * A command with everything filled in, of which one value can be another.
 *
 * @param command which
 * @param way the components that lead to that value
 */
record Specimen(Class<? extends Record> command, List<String> way) {

    private static final Map<Class<?>, Object> PLAIN = Map.of(
            String.class,
            "a-text",
            LocalDate.class,
            LocalDate.of(2026, 11, 2),
            Instant.class,
            Instant.parse("2026-11-02T09:00:00Z"),
            int.class,
            1,
            Integer.class,
            1,
            Long.class,
            1L,
            boolean.class,
            true,
            Boolean.class,
            true,
            Caller.class,
            Caller.product());

    /** All but what holds commands of any kind, each of which is checked by itself. */
    static List<Class<? extends Record>> commands() {
        var scanner = new ClassPathScanningCandidateComponentProvider(false);
        scanner.addIncludeFilter(new AssignableTypeFilter(Command.class));
        return scanner.findCandidateComponents("nl.sluitend.kernel").stream()
                .map(found -> ClassUtils.resolveClassName(String.valueOf(found.getBeanClassName()), null))
                .filter(type -> type != ConsiderCommands.class)
                .<Class<? extends Record>>map(type -> type.asSubclass(Record.class))
                .toList();
    }

    /** One for each place where such a value lies in a command. */
    static Stream<Specimen> ofAllCommands(Class<?> content) {
        return commands().stream().flatMap(command -> ways(command, content).map(way -> new Specimen(command, way)));
    }

    static Record plain(Class<? extends Record> command) {
        return (Record) value(command, List.of(), "");
    }

    Record with(Object other) {
        return (Record) value(command, way, other);
    }

    String field() {
        return way.getLast().equals("value") ? way.get(way.size() - 2) : way.getLast();
    }

    private static Stream<List<String>> ways(Type type, Class<?> content) {
        return Arrays.stream(raw(type).getRecordComponents()).flatMap(part -> {
            var inner = element(part.getGenericType());
            if (raw(inner) == content) {
                return Stream.of(List.of(part.getName()));
            }
            return raw(inner).isRecord() && raw(inner) != Caller.class
                    ? ways(inner, content).map(way -> joined(part.getName(), way))
                    : Stream.empty();
        });
    }

    private static List<String> joined(String first, List<String> rest) {
        var way = new ArrayList<>(List.of(first));
        way.addAll(rest);
        return way;
    }

    private static Object value(Type type, List<String> way, Object other) {
        var raw = raw(type);
        if (raw == List.class || raw == Set.class) {
            var one = value(element(type), way, other);
            return raw == List.class ? List.of(one) : Set.of(one);
        }
        if (PLAIN.containsKey(raw)) {
            return way.isEmpty() && !other.equals("") && raw.isInstance(other) ? other : PLAIN.get(raw);
        }
        return raw.isEnum() ? raw.getEnumConstants()[0] : made(raw, way, other);
    }

    private static Object made(Class<?> type, List<String> way, Object other) {
        var parts = type.getRecordComponents();
        var values = Arrays.stream(parts)
                .map(part -> !way.isEmpty() && part.getName().equals(way.getFirst())
                        ? value(part.getGenericType(), way.subList(1, way.size()), other)
                        : value(part.getGenericType(), List.of(), ""))
                .toArray();
        try {
            var types = Arrays.stream(parts).map(RecordComponent::getType).toArray(Class<?>[]::new);
            return type.getDeclaredConstructor(types).newInstance(values);
        } catch (ReflectiveOperationException unmade) {
            throw new IllegalStateException("no specimen of " + type, unmade);
        }
    }

    private static Type element(Type type) {
        return type instanceof ParameterizedType several ? several.getActualTypeArguments()[0] : type;
    }

    private static Class<?> raw(Type type) {
        return (Class<?>) (type instanceof ParameterizedType several ? several.getRawType() : type);
    }

    @Override
    public String toString() {
        return command.getSimpleName() + "." + String.join(".", way);
    }
}
