package nl.sluitend.gateway.graphql;

import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.jspecify.annotations.Nullable;

/** A value in an input or a command, and the names on the way to it. */
record Leaf(List<String> path, String value) {

    /** A command names it as the domain does. */
    private static final Map<String, String> NAMED_OTHERWISE =
            Map.of("seenVersion", "seen", "text", "note", "residenceGround", "ground");

    private static final String SEALED = Stage.sealed("").value();

    static List<Leaf> of(Object whole) {
        return below(List.of(), whole).toList();
    }

    private static Stream<Leaf> below(List<String> path, @Nullable Object part) {
        return switch (part) {
            case null -> Stream.empty();
            case Map<?, ?> fields ->
                fields.entrySet().stream().flatMap(each -> below(and(path, each.getKey()), each.getValue()));
            case Iterable<?> several ->
                StreamSupport.stream(several.spliterator(), false).flatMap(each -> below(path, each));
            case Record fields ->
                Arrays.stream(fields.getClass().getRecordComponents())
                        .flatMap(each -> below(and(path, each.getName()), valueOf(fields, each)));
            default -> Stream.of(new Leaf(path, part.toString()));
        };
    }

    private static @Nullable Object valueOf(Record whole, RecordComponent part) {
        try {
            part.getAccessor().setAccessible(true);
            return part.getAccessor().invoke(whole);
        } catch (ReflectiveOperationException hidden) {
            throw new IllegalStateException(hidden);
        }
    }

    private static List<String> and(List<String> path, Object name) {
        var longer = new ArrayList<>(path);
        longer.add(NAMED_OTHERWISE.getOrDefault(name.toString(), name.toString()));
        return List.copyOf(longer);
    }

    String name() {
        return path.getLast();
    }

    /** A sealed text holds several fields, so it is looked into. */
    boolean isIn(Leaf sent) {
        return path.stream().anyMatch(sent.path::contains)
                && (sent.value.startsWith(SEALED) ? sent.value.contains(value) : sent.value.equals(value));
    }
}
