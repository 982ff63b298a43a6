package nl.sluitend.gateway.subscription;

import java.util.Map;
import nl.sluitend.gateway.graphql.OwnQuestions;
import org.reactivestreams.Publisher;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.web.servlet.function.RouterFunction;
import org.springframework.web.servlet.function.RouterFunctions;
import org.springframework.web.servlet.function.ServerRequest;
import org.springframework.web.servlet.function.ServerResponse;

/**
 * Tells a page that something changed in a file that its reader works with, so that it asks for itself again: the
 * gateway's own subscription, for browsers that open a stream by its address. It says nothing else.
 */
@Configuration(proxyBeanMethods = false)
@ConditionalOnWebApplication(type = ConditionalOnWebApplication.Type.SERVLET)
class ChangeEvents {

    static final String ADDRESS = "/changes";

    private static final String SUBSCRIPTION = "subscription Changes { inboxChanged { version } }";

    @Bean
    RouterFunction<ServerResponse> changes(OwnQuestions questions, EventStream stream) {
        return RouterFunctions.route()
                .GET(ADDRESS, request -> open(request, questions, stream))
                .build();
    }

    /** Whoever may not subscribe is told so by a status after which a browser does not ask again. */
    private static ServerResponse open(ServerRequest request, OwnQuestions questions, EventStream stream) {
        var answer = questions.answer(SUBSCRIPTION, Map.of());
        return answer.getData() instanceof Publisher
                ? stream.changes(request, answer, "changed")
                : ServerResponse.noContent().build();
    }
}
