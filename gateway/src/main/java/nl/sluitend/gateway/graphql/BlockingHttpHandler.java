package nl.sluitend.gateway.graphql;

import graphql.ExecutionResultImpl;
import java.util.Objects;
import org.reactivestreams.Publisher;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.graphql.server.WebGraphQlHandler;
import org.springframework.graphql.server.WebGraphQlResponse;
import org.springframework.graphql.server.webmvc.GraphQlHttpHandler;
import org.springframework.graphql.support.DefaultExecutionGraphQlResponse;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.function.ServerRequest;
import org.springframework.web.servlet.function.ServerResponse;
import reactor.core.publisher.Mono;

/**
 * Answers in the thread that took the request, which may block because it is virtual; {@link TimeLimit} and the stores'
 * own limits end every wait. An asynchronous dispatch would run all filters a second time.
 */
@Component
@ConditionalOnWebApplication(type = ConditionalOnWebApplication.Type.SERVLET)
class BlockingHttpHandler extends GraphQlHttpHandler {

    BlockingHttpHandler(WebGraphQlHandler questions) {
        super(questions);
    }

    @Override
    protected ServerResponse prepareResponse(ServerRequest request, Mono<WebGraphQlResponse> answer) {
        var said = Objects.requireNonNull(answer.block());
        return super.prepareResponse(request, Mono.just(said.getData() instanceof Publisher ? refused(said) : said));
    }

    /** A subscription does not fit into one answer; it has not been started yet. */
    private static WebGraphQlResponse refused(WebGraphQlResponse subscription) {
        return new WebGraphQlResponse(new DefaultExecutionGraphQlResponse(
                subscription.getExecutionInput(),
                ExecutionResultImpl.newExecutionResult()
                        .addError(ErrorCode.BAD_REQUEST.because("subscription"))
                        .build()));
    }
}
