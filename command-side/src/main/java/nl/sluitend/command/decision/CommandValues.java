package nl.sluitend.command.decision;

import java.lang.reflect.RecordComponent;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** All values in a command: of each nested record each component, including the elements of lists. */
final class CommandValues {

    /** Caches the components of each record type. */
    private static final ClassValue<List<RecordComponent>> PARTS = new ClassValue<>() {
        @Override
        protected List<RecordComponent> computeValue(Class<?> type) {
            return List.of(type.getRecordComponents());
        }
    };

    private CommandValues() {}

    /**
     * A value.
     *
     * @param field the component that holds it, as the schema names the field
     * @param content what it is
     */
    record Value(String field, Object content) {}

    static Stream<Value> of(Record command) {
        return within("", command);
    }

    private static Stream<Value> within(String field, @Nullable Object content) {
        return switch (content) {
            case null -> Stream.empty();
            case Optional<?> maybe -> maybe.stream().flatMap(each -> within(field, each));
            case Collection<?> several -> several.stream().flatMap(each -> within(field, each));
            case Map<?, ?> named -> Stream.concat(within(field, named.keySet()), within(field, named.values()));
            case Record several -> Stream.concat(parts(field, several), Stream.of(new Value(field, several)));
            default -> Stream.of(new Value(field, content));
        };
    }

    /** A record with one component, such as a key, counts as that value under the field that holds the record. */
    private static Stream<Value> parts(String field, Record whole) {
        var parts = PARTS.get(whole.getClass());
        return parts.stream().flatMap(part -> within(parts.size() == 1 ? field : part.getName(), read(whole, part)));
    }

    private static @Nullable Object read(Record whole, RecordComponent part) {
        try {
            return part.getAccessor().invoke(whole);
        } catch (ReflectiveOperationException impossible) {
            throw new UnreadableCommand(part.getName(), impossible);
        }
    }
}
