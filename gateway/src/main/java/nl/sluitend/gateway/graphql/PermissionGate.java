package nl.sluitend.gateway.graphql;

import graphql.schema.DataFetcher;
import graphql.schema.DataFetchingEnvironment;
import graphql.schema.FieldCoordinates;
import graphql.schema.GraphQLCodeRegistry;
import graphql.schema.GraphQLFieldDefinition;
import graphql.schema.GraphQLObjectType;
import graphql.schema.GraphQLSchemaElement;
import graphql.schema.GraphQLTypeVisitorStub;
import graphql.util.TraversalControl;
import graphql.util.TraverserContext;
import java.util.Set;
import nl.sluitend.gateway.decision.DecisionWriter;
import nl.sluitend.kernel.decision.Caller;
import nl.sluitend.kernel.decision.Role;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/**
 * Checks for every operation what the schema says beside it, before any message is sent; outermost, because it is the
 * last to wrap. An operation that does not say who may use it keeps the product from starting.
 */
@Component
@Order(Ordered.LOWEST_PRECEDENCE)
class PermissionGate extends GraphQLTypeVisitorStub {

    /** The types whose fields are operations. */
    static final Set<String> OPERATIONS = Set.of("Query", "Mutation", "Subscription");

    private final DecisionWriter decisions;

    PermissionGate(DecisionWriter decisions) {
        this.decisions = decisions;
    }

    @Override
    public TraversalControl visitGraphQLFieldDefinition(
            GraphQLFieldDefinition field, TraverserContext<GraphQLSchemaElement> context) {
        if (context.getParentNode() instanceof GraphQLObjectType type && OPERATIONS.contains(type.getName())) {
            var registry = context.getVarFromParents(GraphQLCodeRegistry.Builder.class);
            var at = FieldCoordinates.coordinates(type, field);
            registry.dataFetcher(at, guarded(Permissions.of(field), registry.getDataFetcher(at, field)));
        }
        return TraversalControl.CONTINUE;
    }

    private DataFetcher<?> guarded(Set<Role> allowed, DataFetcher<?> fetcher) {
        return environment -> {
            require(allowed, environment);
            return fetcher.get(environment);
        };
    }

    private void require(Set<Role> allowed, DataFetchingEnvironment environment) {
        Caller caller = environment.getGraphQlContext().get("caller");
        if (caller == null) {
            throw new Denied(ErrorCode.UNAUTHENTICATED);
        }
        if (!allowed.contains(caller.role())) {
            var operation = environment.getFieldDefinition().getName();
            decisions.refused(caller, operation, null, ErrorCode.FORBIDDEN.name(), null);
            throw new Denied(ErrorCode.FORBIDDEN);
        }
    }
}
