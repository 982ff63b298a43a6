package nl.sluitend.gateway.graphql;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import graphql.analysis.MaxQueryComplexityInstrumentation;
import graphql.analysis.MaxQueryDepthInstrumentation;
import graphql.execution.ExecutionContext;
import graphql.execution.instrumentation.ChainedInstrumentation;
import graphql.execution.instrumentation.Instrumentation;
import graphql.execution.instrumentation.parameters.InstrumentationCreateStateParameters;
import graphql.execution.instrumentation.parameters.InstrumentationExecuteOperationParameters;
import graphql.language.OperationDefinition;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/**
 * Measures how deep an operation is and what it costs, and refuses what is too much. A page sends the same text again,
 * which {@link ParsedDocumentCache} knows by then: what passed is remembered as long as that text is.
 */
final class Measured {

    /** More are measured each time; the numbers that pages use are few. */
    private static final int REMEMBERED = 100;

    private final Instrumentation limits;
    private final Cache<OperationDefinition, Set<Map<String, @Nullable Object>>> passed =
            Caffeine.newBuilder().weakKeys().build();

    Measured(int depth, int cost) {
        limits = new ChainedInstrumentation(
                new MaxQueryDepthInstrumentation(depth), new MaxQueryComplexityInstrumentation(cost, Cost::of));
    }

    /** Throws what the library says about a limit that is exceeded. */
    void require(InstrumentationExecuteOperationParameters asked) {
        var context = asked.getExecutionContext();
        var before = passed.get(context.getOperationDefinition(), _ -> ConcurrentHashMap.newKeySet());
        var sizes = sizes(context);
        if (!before.contains(sizes)) {
            measure(asked, context);
            if (before.size() < REMEMBERED) {
                before.add(sizes);
            }
        }
    }

    private void measure(InstrumentationExecuteOperationParameters asked, ExecutionContext context) {
        var begun = new InstrumentationCreateStateParameters(context.getGraphQLSchema(), context.getExecutionInput());
        limits.beginExecuteOperation(
                asked, Objects.requireNonNull(limits.createStateAsync(begun)).join());
    }

    /**
     * The variables that a measure may depend on: how many rows, how many keys, and whether a field is left out. Texts
     * and objects are in no measure ({@link Cost} reads none), and would make every request another one.
     */
    private static Map<String, @Nullable Object> sizes(ExecutionContext context) {
        var sizes = new HashMap<String, @Nullable Object>();
        context.getCoercedVariables().toMap().forEach((name, value) -> {
            if (value instanceof Collection<?> several) {
                sizes.put(name, several.size());
            } else if (value == null || value instanceof Number || value instanceof Boolean) {
                sizes.put(name, value);
            }
        });
        return sizes;
    }
}
