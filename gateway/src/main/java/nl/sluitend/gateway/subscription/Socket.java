package nl.sluitend.gateway.subscription;

import java.io.IOException;
import java.util.Map;
import java.util.Objects;
import nl.sluitend.gateway.identity.Standing;
import org.jspecify.annotations.Nullable;
import org.springframework.web.socket.CloseStatus;
import org.springframework.web.socket.WebSocketSession;
import reactor.core.Disposable;

/** An open socket with its authenticated user; it closes when their standing ends. */
final class Socket {

    static final CloseStatus INVALID_MESSAGE = new CloseStatus(4400, "Invalid message");
    static final CloseStatus NO_TEXT = new CloseStatus(1003, "Messages are text");
    static final CloseStatus FORBIDDEN = new CloseStatus(4403, "Forbidden");
    static final CloseStatus TOO_MANY = new CloseStatus(4429, "Too many sockets");
    static final CloseStatus TRY_AGAIN = CloseStatus.SERVICE_OVERLOAD;

    private static final String ATTRIBUTE = "socket";

    private final WebSocketSession session;
    private @Nullable Disposable watch;
    private volatile boolean closed;

    private Socket(WebSocketSession session) {
        this.session = session;
    }

    /** Puts the socket among its own attributes, where interceptors find it. */
    static Socket opened(WebSocketSession session) {
        var socket = new Socket(session);
        session.getAttributes().put(ATTRIBUTE, socket);
        return socket;
    }

    static Socket among(Map<String, Object> attributes) {
        return (Socket) Objects.requireNonNull(attributes.get(ATTRIBUTE));
    }

    @Nullable
    Standing opener() {
        return (Standing) session.getAttributes().get(Standing.ATTRIBUTE);
    }

    /** Admits somebody, for as long as their standing lasts. */
    void admit(Standing standing) {
        session.getAttributes().put(Standing.ATTRIBUTE, standing);
        watch = standing.end().subscribe(why -> close(statusOf(why)));
    }

    /** Whether either side closed it. */
    boolean isClosed() {
        return closed;
    }

    void close(CloseStatus status) {
        closed = true;
        try {
            session.close(status);
        } catch (IOException _) {
            // the client is gone already
        }
    }

    void closed() {
        closed = true;
        if (watch != null) {
            watch.dispose();
        }
    }

    /** A client of the protocol comes back with a fresh token after 4403, and gives up after 4401. */
    private static CloseStatus statusOf(Standing.Ending why) {
        return switch (why) {
            case TOKEN -> new CloseStatus(4403, "Forbidden: the token has ended");
            case RIGHTS -> new CloseStatus(4403, "Forbidden: your rights have changed");
            case SESSION -> new CloseStatus(4401, "Unauthorized: the session has ended");
        };
    }
}
