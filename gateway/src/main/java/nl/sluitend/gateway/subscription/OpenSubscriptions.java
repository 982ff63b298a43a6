package nl.sluitend.gateway.subscription;

import graphql.GraphQLError;
import java.util.List;
import nl.sluitend.gateway.graphql.ErrorCode;
import nl.sluitend.kernel.decision.Caller;
import org.reactivestreams.Publisher;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.graphql.execution.SubscriptionPublisherException;
import org.springframework.graphql.server.WebGraphQlInterceptor;
import org.springframework.graphql.server.WebGraphQlRequest;
import org.springframework.graphql.server.WebGraphQlResponse;
import org.springframework.graphql.server.WebSocketGraphQlRequest;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** Limits how many subscriptions a person has open; a failed operation on a socket is answered as an error. */
@Component
@EnableConfigurationProperties(SubscriptionLimits.class)
class OpenSubscriptions implements WebGraphQlInterceptor {

    private final Seats persons;
    private final Seats sockets;

    OpenSubscriptions(SubscriptionLimits limits) {
        persons = new Seats(limits.perPerson());
        sockets = new Seats(limits.perSocket());
    }

    @Override
    public Mono<WebGraphQlResponse> intercept(WebGraphQlRequest request, Chain chain) {
        return chain.next(request).map(response -> {
            if (response.getData() instanceof Publisher<?> changes) {
                return told(response, counted(changes, personOf(response), socketOf(request)));
            }
            return request instanceof WebSocketGraphQlRequest && isInVain(response)
                    ? told(response, failed(response.getExecutionResult().getErrors()))
                    : response;
        });
    }

    private static WebGraphQlResponse told(WebGraphQlResponse response, Flux<?> changes) {
        return response.transform(answer -> answer.data(changes));
    }

    private static String personOf(WebGraphQlResponse response) {
        Caller caller = response.getExecutionInput().getGraphQLContext().get("caller");
        return caller.actor().id();
    }

    /** A stream of events is a connection of its own, with one subscription. */
    private static String socketOf(WebGraphQlRequest request) {
        return request instanceof WebSocketGraphQlRequest socket
                ? socket.getSessionInfo().getId()
                : request.getId();
    }

    private static boolean isInVain(WebGraphQlResponse response) {
        return response.getData() == null && !response.getErrors().isEmpty();
    }

    private Flux<Object> counted(Publisher<?> changes, String person, String socket) {
        return Flux.defer(() -> seated(person, socket)
                ? Flux.from(changes).cast(Object.class).doFinally(_ -> leave(person, socket))
                : failed(List.of(ErrorCode.BAD_REQUEST.because("subscriptions"))));
    }

    private boolean seated(String person, String socket) {
        if (!persons.take(person)) {
            return false;
        }
        if (!sockets.take(socket)) {
            persons.leave(person);
            return false;
        }
        return true;
    }

    private void leave(String person, String socket) {
        persons.leave(person);
        sockets.leave(socket);
    }

    private static Flux<Object> failed(List<GraphQLError> errors) {
        return Flux.error(new SubscriptionPublisherException(errors, new IllegalStateException("refused")));
    }
}
