package nl.sluitend.gateway.identity;

import java.util.Map;
import org.springframework.graphql.server.WebGraphQlInterceptor;
import org.springframework.graphql.server.WebGraphQlRequest;
import org.springframework.graphql.server.WebGraphQlResponse;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/**
 * Puts the caller into the GraphQL context of each operation, also of those on a socket that stays open: a mandate may
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
        var caller = callers.of(SecurityContextHolder.getContext().getAuthentication());
        request.configureExecutionInput((_, input) ->
                input.graphQLContext(Map.of(CallerFilter.CALLER, caller)).build());
        return chain.next(request);
    }
}
