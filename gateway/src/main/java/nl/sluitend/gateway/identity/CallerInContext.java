package nl.sluitend.gateway.identity;

import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.graphql.server.WebGraphQlInterceptor;
import org.springframework.graphql.server.WebGraphQlRequest;
import org.springframework.graphql.server.WebGraphQlResponse;
import org.springframework.graphql.server.WebSocketGraphQlRequest;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/**
 * Puts the caller into the GraphQL context of each operation, and again for each one on an open socket: a mandate may
 * have ended since it was opened.
 */
@Component
class CallerInContext implements WebGraphQlInterceptor {

    private final Callers callers;

    CallerInContext(Callers callers) {
        this.callers = callers;
    }

    @Override
    public Mono<WebGraphQlResponse> intercept(WebGraphQlRequest request, Chain chain) {
        var caller = callers.of(authenticationOf(request));
        request.configureExecutionInput((_, input) ->
                input.graphQLContext(Map.of(CallerFilter.CALLER, caller)).build());
        return chain.next(request);
    }

    private static @Nullable Authentication authenticationOf(WebGraphQlRequest request) {
        return request instanceof WebSocketGraphQlRequest socket
                        && socket.getSessionInfo().getAttributes().get(Standing.ATTRIBUTE) instanceof Standing standing
                ? standing.authentication()
                : SecurityContextHolder.getContext().getAuthentication();
    }
}
