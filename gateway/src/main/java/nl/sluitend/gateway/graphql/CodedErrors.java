package nl.sluitend.gateway.graphql;

import graphql.ErrorType;
import graphql.ExecutionResult;
import graphql.GraphQLError;
import graphql.GraphqlErrorBuilder;
import graphql.execution.AbortExecutionException;
import graphql.execution.instrumentation.InstrumentationState;
import graphql.execution.instrumentation.SimplePerformantInstrumentation;
import graphql.execution.instrumentation.parameters.InstrumentationExecutionParameters;
import java.util.concurrent.CompletableFuture;
import java.util.regex.Pattern;
import nl.sluitend.kernel.rule.Words;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;

/**
 * Errors from before any controller was reached get a code too. Their message may quote what somebody typed, as a value
 * or a variable: the quotation is left out.
 */
@org.springframework.stereotype.Component
@Order(Ordered.HIGHEST_PRECEDENCE)
class CodedErrors extends SimplePerformantInstrumentation {

    private static final Pattern QUOTED_VALUE =
            Pattern.compile("(with value '.*?' is|has an invalid value: .*|offending token .*)", Pattern.DOTALL);

    @Override
    public CompletableFuture<ExecutionResult> instrumentExecutionResult(
            ExecutionResult result, InstrumentationExecutionParameters parameters, InstrumentationState state) {
        return CompletableFuture.completedFuture(
                result.getErrors().stream().allMatch(CodedErrors::hasCode) ? result : coded(result));
    }

    private static ExecutionResult coded(ExecutionResult result) {
        return result.transform(builder -> builder.errors(
                result.getErrors().stream().map(CodedErrors::coded).toList()));
    }

    private static boolean hasCode(GraphQLError error) {
        var extensions = error.getExtensions();
        return extensions != null && extensions.containsKey("code");
    }

    private static GraphQLError coded(GraphQLError error) {
        if (hasCode(error)) {
            return error;
        }
        var code = isOfTheRequest(error) ? ErrorCode.BAD_REQUEST : ErrorCode.INTERNAL;
        var place = GraphqlErrorBuilder.newError().locations(error.getLocations());
        return code == ErrorCode.INTERNAL ? code.at(place) : code.at(place, explained(error));
    }

    private static boolean isOfTheRequest(GraphQLError error) {
        return error instanceof AbortExecutionException
                || error.getErrorType() == ErrorType.InvalidSyntax
                || error.getErrorType() == ErrorType.ValidationError
                || error.getErrorType() == ErrorType.OperationNotSupported;
    }

    private static Words explained(GraphQLError error) {
        var words = ErrorCode.BAD_REQUEST.words();
        var why = QUOTED_VALUE.matcher(error.getMessage()).replaceAll("does not fit");
        var form = formOf(error);
        return new Words(words.nl() + " (" + why + form.nl() + ")", words.en() + " (" + why + form.en() + ")");
    }

    /** What a scalar expects there. */
    private static Words formOf(GraphQLError error) {
        return error.getExtensions() != null && error.getExtensions().get(Written.FORM) instanceof Words form
                ? new Words(": " + form.nl(), ": " + form.en())
                : new Words("", "");
    }
}
