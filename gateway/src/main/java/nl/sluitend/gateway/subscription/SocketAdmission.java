package nl.sluitend.gateway.subscription;

import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import nl.sluitend.gateway.identity.SocketAuthentication;
import nl.sluitend.gateway.identity.Standing;
import nl.sluitend.kernel.rule.Refused;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.dao.DataAccessException;
import org.springframework.graphql.server.WebSocketGraphQlInterceptor;
import org.springframework.graphql.server.WebSocketSessionInfo;
import org.springframework.security.authentication.AuthenticationServiceException;
import org.springframework.security.core.AuthenticationException;
import org.springframework.stereotype.Component;
import org.springframework.web.socket.CloseStatus;
import reactor.core.publisher.Mono;

/** Authenticates a socket by its first message, and checks how many the person has open. */
@Component
@EnableConfigurationProperties(SubscriptionLimits.class)
class SocketAdmission implements WebSocketGraphQlInterceptor {

    private static final String PERSON = "person";

    private final SocketAuthentication admission;
    private final int strangers;
    private final Seats sockets;
    private final Set<String> waiting = ConcurrentHashMap.newKeySet();

    SocketAdmission(SocketAuthentication admission, SubscriptionLimits limits) {
        this.admission = admission;
        this.strangers = limits.strangers();
        this.sockets = new Seats(limits.sockets());
    }

    /** Whether there is room for one more socket that is not authenticated yet. */
    boolean mayWait(String socket) {
        return waiting.size() < strangers && waiting.add(socket);
    }

    @Override
    public Mono<Object> handleConnectionInitialization(WebSocketSessionInfo session, Map<String, Object> said) {
        waiting.remove(session.getId());
        var socket = Socket.among(session.getAttributes());
        try {
            var standing = admission.of(socket.opener(), said);
            return seated(standing, session.getAttributes()) ? Mono.empty() : turnedAway(socket, Socket.TOO_MANY);
        } catch (AuthenticationServiceException | DataAccessException away) {
            return turnedAway(socket, Socket.TRY_AGAIN);
        } catch (AuthenticationException | Refused refused) {
            return turnedAway(socket, Socket.FORBIDDEN);
        }
    }

    private boolean seated(Standing standing, Map<String, Object> attributes) {
        var person = SocketAuthentication.personOf(standing);
        if (!sockets.take(person)) {
            return false;
        }
        attributes.put(PERSON, person);
        Socket.among(attributes).admit(standing);
        return true;
    }

    /** The library would close with 4401, which the protocol reserves for a subscription before the first message. */
    private static Mono<Object> turnedAway(Socket socket, CloseStatus status) {
        socket.close(status);
        return Mono.error(new IllegalStateException(status.getReason()));
    }

    /** The socket was closed, by either side. */
    void left(String socket, Map<String, Object> attributes) {
        waiting.remove(socket);
        Socket.among(attributes).closed();
        if (attributes.remove(PERSON) instanceof String person) {
            sockets.leave(person);
        }
    }
}
