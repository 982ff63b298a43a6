package nl.sluitend.gateway.graphql;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.sluitend.kernel.calendar.Iso;
import org.jspecify.annotations.Nullable;

/**
 * A part of the answer to a question. What was not asked, or may not be seen, is missing like what there is not.
 *
 * @param fields by the names that the question gives
 */
public record AnswerPart(Map<?, ?> fields) {

    private static AnswerPart of(@Nullable Object answered) {
        return new AnswerPart(answered instanceof Map<?, ?> fields ? fields : Map.of());
    }

    /** A thing within it. */
    public AnswerPart part(String name) {
        return of(fields.get(name));
    }

    /** The things of a list within it. */
    public List<AnswerPart> parts(String name) {
        return fields.get(name) instanceof List<?> several
                ? several.stream().map(AnswerPart::of).toList()
                : List.of();
    }

    /** A value within it, as text. */
    public Optional<String> text(String name) {
        return Optional.ofNullable(fields.get(name)).map(Object::toString);
    }

    /** The text where the schema has always one. */
    public String word(String name) {
        return text(name).orElse("");
    }

    /** A day within it. */
    public Optional<LocalDate> day(String name) {
        return text(name).flatMap(Iso::day);
    }

    /** Whether it says that this is so. */
    public boolean says(String name, boolean so) {
        return Boolean.valueOf(so).equals(fields.get(name));
    }

    /** A whole number within it; 0 where there is none. */
    public long number(String name) {
        return fields.get(name) instanceof Number number ? number.longValue() : 0;
    }

    /** Whether there is nothing in it. */
    public boolean isEmpty() {
        return fields.isEmpty();
    }
}
