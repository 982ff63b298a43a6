package nl.sluitend.gateway.graphql;

import graphql.ExecutionResultImpl;
import graphql.GraphqlErrorBuilder;
import java.util.concurrent.TimeoutException;
import nl.sluitend.kernel.rule.Words;
import org.springframework.core.Ordered;
import org.springframework.graphql.server.WebGraphQlInterceptor;
import org.springframework.graphql.server.WebGraphQlRequest;
import org.springframework.graphql.server.WebGraphQlResponse;
import org.springframework.graphql.support.DefaultExecutionGraphQlResponse;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/** Ends every request after a maximum time, whatever it waits for. */
@Component
class TimeLimit implements WebGraphQlInterceptor, Ordered {

    private final GraphQlLimits limits;

    TimeLimit(GraphQlLimits limits) {
        this.limits = limits;
    }

    @Override
    public Mono<WebGraphQlResponse> intercept(WebGraphQlRequest request, Chain chain) {
        return chain.next(request)
                .timeout(limits.timeout())
                .onErrorResume(TimeoutException.class, _ -> Mono.just(tooLate(request)));
    }

    @Override
    public int getOrder() {
        return Ordered.HIGHEST_PRECEDENCE;
    }

    private static WebGraphQlResponse tooLate(WebGraphQlRequest request) {
        var words = ErrorCode.UNAVAILABLE.words();
        var named = new Words(words.nl().formatted("een onderdeel"), words.en().formatted("a component"));
        var error = ErrorCode.UNAVAILABLE.at(GraphqlErrorBuilder.newError(), named);
        return new WebGraphQlResponse(new DefaultExecutionGraphQlResponse(
                request.toExecutionInput(),
                ExecutionResultImpl.newExecutionResult().addError(error).build()));
    }
}
