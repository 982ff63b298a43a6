package nl.sluitend.gateway.pages;

import static java.util.stream.Collectors.toUnmodifiableMap;

import graphql.language.ListType;
import graphql.language.NonNullType;
import graphql.language.OperationDefinition;
import graphql.language.Type;
import graphql.language.TypeName;
import graphql.language.VariableDefinition;
import graphql.parser.Parser;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.springframework.core.io.ClassPathResource;

/**
 * The question of a page: a GraphQL document beside its template. Its variables are what the page's address may say.
 *
 * @param text as it is asked
 * @param variables the types of its variables, by name
 */
record PageDocument(String text, Map<String, Type<?>> variables) {

    private static final String FOLDER = "/nl/sluitend/gateway/";

    /** The document of that template; empty for a page that asks nothing. */
    static Optional<PageDocument> of(String view) {
        var resource = new ClassPathResource(FOLDER + view + ".graphql");
        return resource.exists() ? Optional.of(read(resource)) : Optional.empty();
    }

    private static PageDocument read(ClassPathResource resource) {
        try {
            return of(resource.getContentAsString(StandardCharsets.UTF_8), resource.getDescription());
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static PageDocument of(String text, String place) {
        var operations = Parser.parse(text).getDefinitionsOfType(OperationDefinition.class);
        if (operations.size() != 1) {
            throw new IllegalStateException(place + " holds " + operations.size() + " operations instead of one");
        }
        return new PageDocument(
                text,
                operations.getFirst().getVariableDefinitions().stream()
                        .collect(toUnmodifiableMap(VariableDefinition::getName, VariableDefinition::getType)));
    }

    /** The variables of whose names something is said. What is empty was not said; what has no such form goes as it is. */
    Map<String, Object> filled(Map<String, String[]> said) {
        var filled = new HashMap<String, Object>();
        variables.forEach((name, type) -> {
            var values = Arrays.stream(said.getOrDefault(name, new String[0]))
                    .filter(value -> !value.isBlank())
                    .toList();
            if (!values.isEmpty()) {
                filled.put(name, isList(type) ? values : value(type, values.getFirst()));
            }
        });
        return filled;
    }

    /** The names of its variables. */
    Set<String> asks() {
        return variables.keySet();
    }

    private static boolean isList(Type<?> type) {
        return type instanceof NonNullType needed ? isList(needed.getType()) : type instanceof ListType;
    }

    private static Object value(Type<?> type, String said) {
        return switch (type) {
            case NonNullType needed -> value(needed.getType(), said);
            case TypeName named -> TypedValue.of(named.getName(), said);
            default -> said;
        };
    }
}
