package nl.sluitend.gateway.graphql;

import graphql.ErrorType;
import graphql.ExecutionResult;
import graphql.GraphQLError;
import graphql.GraphqlErrorBuilder;
import graphql.execution.AbortExecutionException;
import graphql.language.SourceLocation;
import graphql.schema.GraphQLSchema;
import graphql.validation.ValidationError;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.sluitend.kernel.rule.Words;
import org.springframework.stereotype.Component;

/**
 * Gives a code to errors raised before any controller was reached. The library's own message may quote what somebody
 * typed, as a value, a variable or a name: only the type of error, its place, and names known to the schema are passed
 * on.
 */
@Component
class CodedErrors {

    /** The parser's own wording. */
    private static final Pattern EXCEEDED = Pattern.compile("More than [\\d.,]+ [\\w' ]+");

    private final Map<GraphQLSchema, KnownNames> names = new ConcurrentHashMap<>();

    /** The same result, in which every error has a code. */
    ExecutionResult coded(ExecutionResult result, GraphQLSchema schema) {
        return result.getErrors().stream().allMatch(CodedErrors::hasCode)
                ? result
                : coded(result, names.computeIfAbsent(schema, KnownNames::of));
    }

    private static ExecutionResult coded(ExecutionResult result, KnownNames names) {
        return result.transform(builder -> builder.errors(
                result.getErrors().stream().map(error -> coded(error, names)).toList()));
    }

    private static boolean hasCode(GraphQLError error) {
        var extensions = error.getExtensions();
        return extensions != null && extensions.containsKey("code");
    }

    private static GraphQLError coded(GraphQLError error, KnownNames names) {
        if (hasCode(error)) {
            return error;
        }
        var code = isOfTheRequest(error) ? ErrorCode.BAD_REQUEST : ErrorCode.INTERNAL;
        var place = GraphqlErrorBuilder.newError().locations(error.getLocations());
        return code == ErrorCode.INTERNAL ? code.at(place) : code.at(place, explained(error, names));
    }

    private static boolean isOfTheRequest(GraphQLError error) {
        return error instanceof AbortExecutionException
                || error.getErrorType() == ErrorType.InvalidSyntax
                || error.getErrorType() == ErrorType.ValidationError
                || error.getErrorType() == ErrorType.OperationNotSupported;
    }

    private static Words explained(GraphQLError error, KnownNames names) {
        var words = ErrorCode.BAD_REQUEST.words();
        var why = limit(error).orElseGet(() -> kind(error, names));
        var form = formOf(error);
        return new Words(words.nl() + " (" + why + form.nl() + ")", words.en() + " (" + why + form.en() + ")");
    }

    /** An exceeded limit, with its numbers, even when the parser gave up because of it. */
    private static Optional<String> limit(GraphQLError error) {
        var said = Objects.requireNonNullElse(error.getMessage(), "");
        return error instanceof AbortExecutionException
                ? Optional.of(said)
                : Optional.of(EXCEEDED.matcher(said)).filter(Matcher::lookingAt).map(Matcher::group);
    }

    /** The form that the scalar expects. */
    private static Words formOf(GraphQLError error) {
        return error.getExtensions() != null && error.getExtensions().get(TextCoercing.FORM) instanceof Words form
                ? new Words(": " + form.nl(), ": " + form.en())
                : new Words("", "");
    }

    private static String kind(GraphQLError error, KnownNames names) {
        var kind = error instanceof ValidationError invalid
                ? String.valueOf(invalid.getValidationErrorType())
                : error.getClass().getSimpleName();
        return Stream.of(kind, places(error), names.in(Objects.requireNonNullElse(error.getMessage(), "")))
                .filter(part -> !part.isEmpty())
                .collect(Collectors.joining("; "));
    }

    private static String places(GraphQLError error) {
        return Stream.ofNullable(error.getLocations())
                .flatMap(java.util.List::stream)
                .filter(Objects::nonNull)
                .map(CodedErrors::place)
                .collect(Collectors.joining(", "));
    }

    private static String place(SourceLocation place) {
        return "line " + place.getLine() + " column " + place.getColumn();
    }
}
