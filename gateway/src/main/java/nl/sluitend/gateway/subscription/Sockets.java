package nl.sluitend.gateway.subscription;

import java.util.ArrayList;
import java.util.List;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.graphql.server.WebGraphQlHandler;
import org.springframework.graphql.server.webmvc.GraphQlWebSocketHandler;
import org.springframework.http.converter.json.JacksonJsonHttpMessageConverter;
import org.springframework.stereotype.Component;
import org.springframework.web.socket.BinaryMessage;
import org.springframework.web.socket.CloseStatus;
import org.springframework.web.socket.TextMessage;
import org.springframework.web.socket.WebSocketSession;
import org.springframework.web.socket.server.HandshakeHandler;
import org.springframework.web.socket.server.HandshakeInterceptor;
import org.springframework.web.socket.server.support.OriginHandshakeInterceptor;
import org.springframework.web.socket.server.support.WebSocketHttpRequestHandler;
import tools.jackson.databind.json.JsonMapper;

/** Sockets of the protocol graphql-transport-ws; a client that breaks it learns so from the close code. */
@Component
@ConditionalOnWebApplication(type = ConditionalOnWebApplication.Type.SERVLET)
class Sockets extends GraphQlWebSocketHandler {

    private static final List<String> PROTOCOL = List.of("graphql-transport-ws");

    private final JsonMapper json;
    private final SubscriptionLimits limits;
    private final SocketAdmission door;

    Sockets(WebGraphQlHandler questions, JsonMapper json, SubscriptionLimits limits, SocketAdmission door) {
        super(questions, new JacksonJsonHttpMessageConverter(json), limits.patience(), limits.heartbeat());
        this.json = json;
        this.limits = limits;
        this.door = door;
    }

    /** Spring for GraphQL 2.0 also lists the older graphql-ws, which it does not implement. */
    @Override
    public List<String> getSubProtocols() {
        return PROTOCOL;
    }

    @Override
    public WebSocketHttpRequestHandler initWebSocketHttpRequestHandler(HandshakeHandler handshake) {
        var handler = super.initWebSocketHttpRequestHandler(handshake);
        var interceptors = new ArrayList<HandshakeInterceptor>(List.of(new Opener()));
        handler.getHandshakeInterceptors().stream()
                .filter(other -> !(other instanceof OriginHandshakeInterceptor)) // see CookieGuard: only for cookies
                .forEach(interceptors::add);
        handler.setHandshakeInterceptors(interceptors);
        return handler;
    }

    @Override
    public void afterConnectionEstablished(WebSocketSession session) {
        session.setTextMessageSizeLimit(limits.characters());
        var socket = Socket.opened(session);
        if (door.mayWait(session.getId())) {
            super.afterConnectionEstablished(session);
        } else {
            socket.close(Socket.TRY_AGAIN);
        }
    }

    @Override
    protected void handleTextMessage(WebSocketSession session, TextMessage message) throws Exception {
        var socket = Socket.among(session.getAttributes());
        if (socket.isClosed()) {
            return; // it was in transit when we closed
        }
        if (new Message(message.getPayload(), json).keepsToTheProtocol()) {
            take(session, message, socket);
        } else {
            socket.close(Socket.INVALID_MESSAGE);
        }
    }

    /** The library treats it as an internal error when the client closed meanwhile. */
    private void take(WebSocketSession session, TextMessage message, Socket socket) throws Exception {
        try {
            super.handleTextMessage(session, message);
        } catch (IllegalArgumentException unknown) {
            if (!socket.isClosed()) {
                throw unknown;
            }
        }
    }

    @Override
    protected void handleBinaryMessage(WebSocketSession session, BinaryMessage message) {
        Socket.among(session.getAttributes()).close(Socket.NO_TEXT);
    }

    @Override
    public void afterConnectionClosed(WebSocketSession session, CloseStatus status) {
        door.left(session.getId(), session.getAttributes());
        super.afterConnectionClosed(session, status);
    }
}
