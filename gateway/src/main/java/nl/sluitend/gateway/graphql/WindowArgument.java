package nl.sluitend.gateway.graphql;

import graphql.schema.DataFetchingEnvironment;
import nl.sluitend.kernel.view.Window;
import org.jspecify.annotations.Nullable;
import org.springframework.core.MethodParameter;
import org.springframework.graphql.data.method.HandlerMethodArgumentResolver;
import org.springframework.stereotype.Component;

/** Reads which part of a list is asked for: the first rows after a cursor, or the last rows before one. */
@Component
class WindowArgument implements HandlerMethodArgumentResolver {

    private static final int USUAL = 20;

    @Override
    public boolean supportsParameter(MethodParameter parameter) {
        return parameter.getParameterType() == Window.class;
    }

    @Override
    public Window resolveArgument(MethodParameter parameter, DataFetchingEnvironment environment) {
        Integer first = environment.getArgument("first");
        Integer last = environment.getArgument("last");
        if (first != null && last != null) {
            throw new BadInput("first-and-last");
        }
        return new Window(
                last == null ? size("first", first) : size("last", last),
                last != null,
                environment.getArgument("after"),
                environment.getArgument("before"));
    }

    private static int size(String argument, @Nullable Integer asked) {
        int size = asked == null ? USUAL : asked;
        if (size < 1 || size > Window.MOST) {
            throw new BadInput(argument);
        }
        return size;
    }
}
