package nl.sluitend.gateway.graphql;

import graphql.schema.DataFetchingEnvironment;
import nl.sluitend.kernel.view.Window;
import org.springframework.core.MethodParameter;
import org.springframework.graphql.data.method.HandlerMethodArgumentResolver;

/** Reads {@code first} and {@code after} of a list; a page has a limit. */
@org.springframework.stereotype.Component
class Windows implements HandlerMethodArgumentResolver {

    @Override
    public boolean supportsParameter(MethodParameter parameter) {
        return parameter.getParameterType() == Window.class;
    }

    @Override
    public Window resolveArgument(MethodParameter parameter, DataFetchingEnvironment environment) {
        int first = environment.getArgumentOrDefault("first", 20);
        if (first < 1 || first > Window.MOST) {
            throw new BadInput("first");
        }
        return new Window(first, environment.getArgument("after"));
    }
}
