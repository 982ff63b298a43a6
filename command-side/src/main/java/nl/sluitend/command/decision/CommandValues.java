package nl.sluitend.command.decision;

import java.lang.reflect.RecordComponent;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
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

    /** What is done with a value under the field that holds it, as the schema names the field. */
    interface Found {

        void value(String field, Object content);
    }

    static void each(Record command, Found found) {
        within("", command, found);
    }

    private static void within(String field, @Nullable Object content, Found found) {
        switch (content) {
            case null -> {}
            case Optional<?> maybe -> maybe.ifPresent(each -> within(field, each, found));
            case Collection<?> several -> several.forEach(each -> within(field, each, found));
            case Map<?, ?> named -> {
                within(field, named.keySet(), found);
                within(field, named.values(), found);
            }
            case Record several -> {
                parts(field, several, found);
                found.value(field, several);
            }
            default -> found.value(field, content);
        }
    }

    /** A record with one component, such as a key, counts as that value under the field that holds the record. */
    private static void parts(String field, Record whole, Found found) {
        var parts = PARTS.get(whole.getClass());
        for (var part : parts) {
            within(parts.size() == 1 ? field : part.getName(), read(whole, part), found);
        }
    }

    private static @Nullable Object read(Record whole, RecordComponent part) {
        try {
            return part.getAccessor().invoke(whole);
        } catch (ReflectiveOperationException impossible) {
            throw new UnreadableCommand(part.getName(), impossible);
        }
    }
}
