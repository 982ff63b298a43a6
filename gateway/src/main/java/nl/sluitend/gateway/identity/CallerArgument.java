package nl.sluitend.gateway.identity;

import graphql.schema.DataFetchingEnvironment;
import nl.sluitend.kernel.decision.Caller;
import org.springframework.core.MethodParameter;
import org.springframework.graphql.data.method.HandlerMethodArgumentResolver;
import org.springframework.stereotype.Component;

/** Passes the caller to a GraphQL controller that declares {@code Caller caller}, on whichever thread it runs. */
@Component
class CallerArgument implements HandlerMethodArgumentResolver {

    @Override
    public boolean supportsParameter(MethodParameter parameter) {
        return parameter.getParameterType().equals(Caller.class);
    }

    @Override
    public Object resolveArgument(MethodParameter parameter, DataFetchingEnvironment environment) {
        return environment.getGraphQlContext().get(CallerFilter.CALLER);
    }
}
