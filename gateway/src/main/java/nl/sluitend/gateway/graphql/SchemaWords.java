package nl.sluitend.gateway.graphql;

import graphql.schema.GraphQLNamedSchemaElement;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;
import nl.sluitend.kernel.rule.Words;
import org.jspecify.annotations.Nullable;

/** What the schema says of an element, in both languages: each description has the same form. */
public final class SchemaWords {

    private static final Pattern FORM = Pattern.compile("(?s)NL: (.*?) / EN: (.*)");

    private static final Pattern END_OF_LABEL = Pattern.compile("[;.](?: |$)");

    /** By what the schema has there; a page of rows asks for some a hundred times. */
    private static final Map<String, Words> LABELS = new ConcurrentHashMap<>();

    private SchemaWords() {}

    /** The whole sentences. */
    public static Words of(GraphQLNamedSchemaElement element) {
        return of(element.getName(), element.getDescription());
    }

    /** The same as a label: without the full stop of a single sentence, and without what follows a semicolon. */
    public static Words label(GraphQLNamedSchemaElement element) {
        return LABELS.computeIfAbsent(element.getName() + element.getDescription(), _ -> label(of(element)));
    }

    /** What is said behind the label; empty for most. */
    public static Words rest(GraphQLNamedSchemaElement element) {
        var whole = of(element);
        return new Words(rest(whole.nl()), rest(whole.en()));
    }

    private static Words of(String name, @Nullable String description) {
        var found = FORM.matcher(description == null ? "" : description.strip());
        return found.matches() ? new Words(found.group(1), found.group(2)) : new Words(name, name);
    }

    private static Words label(Words whole) {
        return new Words(label(whole.nl()), label(whole.en()));
    }

    private static String label(String sentence) {
        return END_OF_LABEL.split(sentence, 2)[0];
    }

    private static String rest(String sentence) {
        var parts = END_OF_LABEL.split(sentence, 2);
        return parts.length < 2 || parts[1].isBlank() ? "" : capital(parts[1].strip());
    }

    private static String capital(String text) {
        return Character.toUpperCase(text.charAt(0)) + text.substring(1);
    }
}
