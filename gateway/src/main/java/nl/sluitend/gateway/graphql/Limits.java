package nl.sluitend.gateway.graphql;

import graphql.ExecutionInput;
import graphql.analysis.MaxQueryComplexityInstrumentation;
import graphql.analysis.MaxQueryDepthInstrumentation;
import graphql.execution.instrumentation.Instrumentation;
import graphql.execution.instrumentation.InstrumentationState;
import graphql.execution.instrumentation.SimplePerformantInstrumentation;
import graphql.execution.instrumentation.parameters.InstrumentationExecutionParameters;
import graphql.introspection.Introspection;
import graphql.parser.ParserOptions;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The limits that always hold: on the text before it is parsed, on the query before it is executed. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(GraphQlLimits.class)
class Limits {

    @Bean
    Instrumentation depthLimit(GraphQlLimits limits) {
        return new MaxQueryDepthInstrumentation(limits.depth());
    }

    @Bean
    Instrumentation costLimit(GraphQlLimits limits) {
        return new MaxQueryComplexityInstrumentation(limits.cost(), Cost::of);
    }

    @Bean
    Instrumentation textLimit(GraphQlLimits limits) {
        var options = ParserOptions.newParserOptions()
                .maxTokens(limits.tokens())
                .maxWhitespaceTokens(limits.characters())
                .maxCharacters(limits.characters())
                .maxRuleDepth(limits.nesting())
                .captureIgnoredChars(false)
                .captureLineComments(false)
                .redactTokenParserErrorMessages(true)
                .build();
        return new TextLimit(options, limits.introspection());
    }

    /** Passes the limits of the text to the parser, which reads them from the request's own context. */
    private static final class TextLimit extends SimplePerformantInstrumentation {

        private final ParserOptions options;
        private final boolean introspection;

        TextLimit(ParserOptions options, boolean introspection) {
            this.options = options;
            this.introspection = introspection;
        }

        @Override
        public ExecutionInput instrumentExecutionInput(
                ExecutionInput input, InstrumentationExecutionParameters parameters, InstrumentationState state) {
            input.getGraphQLContext().put(ParserOptions.class, options);
            input.getGraphQLContext().put(Introspection.INTROSPECTION_DISABLED, !introspection);
            return input;
        }
    }
}
