package nl.sluitend.gateway.pages;

import static java.util.stream.Collectors.toMap;

import graphql.schema.GraphQLEnumType;
import graphql.schema.GraphQLEnumValueDefinition;
import graphql.schema.GraphQLNamedSchemaElement;
import graphql.schema.GraphQLObjectType;
import graphql.schema.GraphQLSchema;
import graphql.schema.GraphQLTypeUtil;
import java.text.NumberFormat;
import java.time.format.DateTimeFormatter;
import java.time.temporal.TemporalAccessor;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import nl.sluitend.gateway.graphql.AnswerPart;
import nl.sluitend.gateway.graphql.SchemaWords;
import nl.sluitend.kernel.calendar.Amsterdam;
import nl.sluitend.kernel.calendar.Iso;
import nl.sluitend.kernel.rule.Words;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;

/**
 * How values are written for the reader: days and numbers as their language writes them, in Amsterdam's time, and the
 * words that the schema has for a value. Templates call it {@code show}; nothing in gives nothing back.
 */
@ForTemplates
public final class Showing {

    /** By the language and the form in which it writes a day or a moment. */
    private static final Map<Locale, Map<String, DateTimeFormatter>> FORMS = new ConcurrentHashMap<>();

    private final Locale language;
    private final Map<String, DateTimeFormatter> forms;
    private final GraphQLSchema schema;
    private final MessageSource words;

    Showing(Locale language, GraphQLSchema schema, MessageSource words) {
        this.language = language;
        this.forms = FORMS.computeIfAbsent(language, _ -> new ConcurrentHashMap<>());
        this.schema = schema;
        this.words = words;
    }

    /** A day, such as 3 december 2026. */
    public String day(@Nullable Object iso) {
        return written(iso, Iso::day, "d MMMM uuuu");
    }

    /** The same in little room, such as 3 dec 2026. */
    public String shortDay(@Nullable Object iso) {
        return written(iso, Iso::day, "d MMM uuuu");
    }

    /** A moment, to the minute. */
    public String moment(@Nullable Object iso) {
        return written(iso, text -> Iso.moment(text).map(moment -> moment.atZone(Amsterdam.ZONE)), "d MMMM uuuu HH:mm");
    }

    /** A month, such as december 2026. */
    public String month(@Nullable Object iso) {
        return written(iso, Iso::month, "MMMM uuuu");
    }

    /** A whole number. */
    public String number(@Nullable Object number) {
        return number instanceof Number one
                ? NumberFormat.getIntegerInstance(language).format(one)
                : "";
    }

    /** The name of whom a row, or a file, is about; in words where the reader may not know it, or nobody can tell it now. */
    public String nameOf(Map<?, ?> row) {
        return new AnswerPart(row).part("person").text("name").orElseGet(() -> say("parts.nameless"));
    }

    /** A count that may be masked or rounded (ADR 7). */
    public String count(@Nullable Object count) {
        if (!(count instanceof Map<?, ?> told)) {
            return "";
        }
        if (Boolean.TRUE.equals(told.get("masked"))) {
            return say("count.masked");
        }
        var number = number(told.get("value"));
        return Boolean.TRUE.equals(told.get("exact")) ? number : say("count.about", number);
    }

    /** A count of a row. One that adds up holds what is shown of each part: of others there may be more. */
    public String countIn(Map<?, ?> row, @Nullable Object count) {
        return addsUp(row) && count instanceof Map<?, ?> told && !Boolean.TRUE.equals(told.get("exact"))
                ? atLeast(told)
                : count(count);
    }

    /** Whether it is the row of a whole region, or of several months. */
    static boolean addsUp(Map<?, ?> row) {
        return row.get("municipality") == null || !Objects.equals(row.get("from"), row.get("until"));
    }

    private String atLeast(Map<?, ?> told) {
        return Boolean.TRUE.equals(told.get("masked"))
                ? say("count.untold")
                : say("count.atLeast", number(told.get("value")));
    }

    /** The word for a value of an enumeration of the schema. */
    public String label(String type, @Nullable Object value) {
        return value == null || !(schema.getType(type) instanceof GraphQLEnumType values)
                ? ""
                : text(SchemaWords.label(Objects.requireNonNull(values.getValue(value.toString()))));
    }

    /** The words for all values of an enumeration, in the schema's order. */
    public Map<String, String> labels(String type) {
        return ((GraphQLEnumType) Objects.requireNonNull(schema.getType(type)))
                .getValues().stream()
                        .collect(toMap(
                                GraphQLEnumValueDefinition::getName,
                                value -> text(SchemaWords.label(value)),
                                (one, _) -> one,
                                LinkedHashMap::new));
    }

    /** The word for an element of the schema. */
    String label(GraphQLNamedSchemaElement element) {
        return text(SchemaWords.label(element));
    }

    /** The type of the rows with which an operation answers. */
    GraphQLObjectType rowsOf(String operation) {
        var field = Objects.requireNonNull(schema.getQueryType().getFieldDefinition(operation));
        return (GraphQLObjectType) GraphQLTypeUtil.unwrapAll(field.getType());
    }

    String text(Words both) {
        return language.getLanguage().equals("en") ? both.en() : both.nl();
    }

    String say(String key, Object... with) {
        return words.getMessage(key, with, language);
    }

    /** What is not of that form is shown as it is. */
    private String written(
            @Nullable Object value,
            Function<String, ? extends Optional<? extends TemporalAccessor>> reading,
            String form) {
        if (value == null) {
            return "";
        }
        var text = value.toString();
        var written = forms.computeIfAbsent(form, pattern -> DateTimeFormatter.ofPattern(pattern, language));
        return reading.apply(text).map(written::format).orElse(text);
    }
}
