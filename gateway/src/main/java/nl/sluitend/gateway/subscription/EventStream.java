package nl.sluitend.gateway.subscription;

import graphql.ExecutionResult;
import graphql.GraphQLError;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import nl.sluitend.gateway.graphql.ErrorCode;
import nl.sluitend.gateway.identity.Standing;
import org.reactivestreams.Publisher;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.context.event.ContextClosedEvent;
import org.springframework.context.event.EventListener;
import org.springframework.graphql.execution.SubscriptionPublisherException;
import org.springframework.graphql.server.WebGraphQlHandler;
import org.springframework.graphql.server.WebGraphQlResponse;
import org.springframework.graphql.server.webmvc.GraphQlSseHandler;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.function.ServerRequest;
import org.springframework.web.servlet.function.ServerResponse;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;
import reactor.core.publisher.Sinks;
import tools.jackson.databind.json.JsonMapper;

/**
 * Subscriptions as server-sent events. The headers and a first heartbeat are sent at once and more heartbeats follow,
 * so that no proxy closes it; it is written by the thread that took the request, which is virtual and may block.
 */
@Component
@ConditionalOnWebApplication(type = ConditionalOnWebApplication.Type.SERVLET)
class EventStream extends GraphQlSseHandler {

    private static final String SIGN_OF_LIFE = ":\n\n";

    /** When a browser comes back after its stream broke, in milliseconds; each has an idea of its own until it is told. */
    private static final String SOON = "retry:3000\n\n";

    /** The same for whom there is no room: it would ask again and again. */
    private static final String LATER = "retry:30000\n\n";

    /** What changes within it is told once, at its end. The first change starts it: a busy day is told of, too. */
    private static final Duration BURST = Duration.ofSeconds(1);

    private static final int LARGEST_BURST = 10_000;

    private final JsonMapper json;
    private final SubscriptionLimits limits;
    private final Sinks.Empty<Void> closing = Sinks.empty();

    EventStream(WebGraphQlHandler questions, JsonMapper json, SubscriptionLimits limits) {
        super(questions);
        this.json = json;
        this.limits = limits;
    }

    /** Stopping the product does not wait for open subscriptions. */
    @EventListener
    void stop(ContextClosedEvent closed) {
        closing.tryEmitEmpty();
    }

    @Override
    protected ServerResponse prepareResponse(ServerRequest request, Mono<WebGraphQlResponse> answer) {
        var standing = Standing.of(request.servletRequest()).orElseThrow();
        return streamed(events(Objects.requireNonNull(answer.block()), standing));
    }

    /**
     * That there were changes of a subscription, as an event of that name, at most once a second. A page whose reader's
     * standing ended comes back soon and hears why; all others that cannot be told come back later.
     */
    ServerResponse changes(ServerRequest request, WebGraphQlResponse subscription, String name) {
        var standing = Standing.of(request.servletRequest()).orElseThrow();
        return streamed(results(subscription, standing)
                .bufferTimeout(LARGEST_BURST, BURST)
                .map(_ -> "event:" + name + "\ndata:\n\n")
                .onBackpressureLatest()
                .startWith(SOON)
                .onErrorResume(failure -> isEnd(failure) ? Mono.empty() : Mono.just(LATER)));
    }

    private ServerResponse streamed(Flux<String> events) {
        return ServerResponse.ok()
                .contentType(MediaType.TEXT_EVENT_STREAM)
                .header("X-Accel-Buffering", "no") // nginx would buffer them
                .build((_, response) -> {
                    write(withSignsOfLife(events), response.getOutputStream());
                    return null;
                });
    }

    private Flux<String> events(WebGraphQlResponse response, Standing standing) {
        return results(response, standing)
                .onErrorResume(failure -> Mono.just(errorsOf(failure)))
                .map(result -> "event:next\ndata:" + json.writeValueAsString(result) + "\n\n")
                .concatWithValues("event:complete\ndata:\n\n");
    }

    /**
     * A query or a mutation is answered, too, in one event (GraphQL over SSE). It has been executed by then: a standing
     * that ends meanwhile does not turn its answer into a refusal.
     */
    private Flux<Map<String, Object>> results(WebGraphQlResponse response, Standing standing) {
        if (response.getData() instanceof Publisher<?> changes) {
            return Flux.from(changes)
                    .cast(ExecutionResult.class)
                    .map(ExecutionResult::toSpecification)
                    .takeUntilOther(standing.end().flatMap(_ -> Mono.error(EventStream::ended)))
                    .takeUntilOther(closing.asMono());
        }
        return Flux.just(response.toMap());
    }

    private Flux<String> withSignsOfLife(Flux<String> events) {
        var signs = Flux.interval(limits.heartbeat()).onBackpressureDrop().map(_ -> SIGN_OF_LIFE);
        return events.publish(shared -> shared.mergeWith(signs.takeUntilOther(shared.ignoreElements())))
                .startWith(SIGN_OF_LIFE);
    }

    private static void write(Flux<String> events, java.io.OutputStream out) throws IOException {
        try (var all = events.toStream(1)) {
            for (var event : (Iterable<String>) all::iterator) {
                out.write(event.getBytes(StandardCharsets.UTF_8));
                out.flush();
            }
        }
    }

    private static Map<String, Object> errorsOf(Throwable failure) {
        var errors = failure instanceof SubscriptionPublisherException known
                ? known.getErrors()
                : List.of(ErrorCode.UNAVAILABLE.error());
        return Map.of(
                "errors", errors.stream().map(GraphQLError::toSpecification).toList());
    }

    private static boolean isEnd(Throwable failure) {
        return failure instanceof SubscriptionPublisherException known
                && known.getErrors().stream().anyMatch(error -> error.getErrorType() == ErrorCode.UNAUTHENTICATED);
    }

    private static Throwable ended() {
        var over = new IllegalStateException("the standing ended");
        return new SubscriptionPublisherException(List.of(ErrorCode.UNAUTHENTICATED.error()), over);
    }
}
