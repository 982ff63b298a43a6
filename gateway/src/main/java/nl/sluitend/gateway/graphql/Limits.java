package nl.sluitend.gateway.graphql;

import graphql.ExecutionInput;
import graphql.ExecutionResult;
import graphql.execution.instrumentation.InstrumentationContext;
import graphql.execution.instrumentation.InstrumentationState;
import graphql.execution.instrumentation.SimplePerformantInstrumentation;
import graphql.execution.instrumentation.parameters.InstrumentationExecuteOperationParameters;
import graphql.execution.instrumentation.parameters.InstrumentationExecutionParameters;
import graphql.introspection.Introspection;
import graphql.parser.ParserOptions;
import java.util.concurrent.CompletableFuture;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.stereotype.Component;

/**
 * The limits that always hold: on the text before it is parsed, on the query before it is executed; and the codes of
 * what is refused by them. One for all, because the library asks every instrumentation about every field of an answer,
 * and these have something to say about a request only.
 */
@Component
@EnableConfigurationProperties(GraphQlLimits.class)
class Limits extends SimplePerformantInstrumentation {

    private final ParserOptions text;
    private final boolean introspection;
    private final Measured measured;
    private final CodedErrors errors;

    Limits(GraphQlLimits limits, CodedErrors errors) {
        this.text = textOf(limits);
        this.introspection = limits.introspection();
        this.measured = new Measured(limits.depth(), limits.cost());
        this.errors = errors;
    }

    private static ParserOptions textOf(GraphQlLimits limits) {
        return ParserOptions.newParserOptions()
                .maxTokens(limits.tokens())
                .maxWhitespaceTokens(limits.characters())
                .maxCharacters(limits.characters())
                .maxRuleDepth(limits.nesting())
                .captureIgnoredChars(false)
                .captureLineComments(false)
                .redactTokenParserErrorMessages(true)
                .build();
    }

    /** Passes the limits of the text to the parser, which reads them from the request's own context. */
    @Override
    public ExecutionInput instrumentExecutionInput(
            ExecutionInput input, InstrumentationExecutionParameters parameters, InstrumentationState state) {
        input.getGraphQLContext().put(ParserOptions.class, text);
        input.getGraphQLContext().put(Introspection.INTROSPECTION_DISABLED, !introspection);
        return input;
    }

    @Override
    public @Nullable InstrumentationContext<ExecutionResult> beginExecuteOperation(
            InstrumentationExecuteOperationParameters parameters, InstrumentationState state) {
        measured.require(parameters);
        return null;
    }

    @Override
    public CompletableFuture<ExecutionResult> instrumentExecutionResult(
            ExecutionResult result, InstrumentationExecutionParameters parameters, InstrumentationState state) {
        return CompletableFuture.completedFuture(errors.coded(result, parameters.getSchema()));
    }
}
