package nl.sluitend.gateway.subscription;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.WebSocket;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/** A client's end of a socket: what it hears, and with which code it is hung up on. */
public final class Line implements WebSocket.Listener {

    private static final int PATIENCE_IN_SECONDS = 10;

    private final BlockingQueue<String> heard = new LinkedBlockingQueue<>();
    private final CompletableFuture<Integer> closed = new CompletableFuture<>();
    private final StringBuilder part = new StringBuilder();
    private @Nullable WebSocket socket;
    private CompletionStage<?> goodbye = CompletableFuture.completedStage(null);

    /** Opens one, with such headers, as name, value, name, value. */
    public static Line open(HttpClient client, int port, String... headers) {
        return open(client.newWebSocketBuilder().subprotocols("graphql-transport-ws"), port, headers);
    }

    static Line open(WebSocket.Builder builder, int port, String... headers) {
        var line = new Line();
        for (int at = 0; at < headers.length; at += 2) {
            builder.header(headers[at], headers[at + 1]);
        }
        line.socket = builder.buildAsync(URI.create("ws://127.0.0.1:" + port + "/graphql-ws"), line)
                .join();
        return line;
    }

    /** Says one message. */
    public Line say(String message) {
        socket().sendText(message, true).join();
        return this;
    }

    /** Goes on talking when it is hung up on. */
    Line unheeding() {
        goodbye = new CompletableFuture<>();
        return this;
    }

    WebSocket socket() {
        return java.util.Objects.requireNonNull(socket);
    }

    /** The next message that is no sign of life. */
    public String hear() throws InterruptedException {
        var message = heard.poll(PATIENCE_IN_SECONDS, TimeUnit.SECONDS);
        return message == null ? "silence, " + closed : message.contains("\"type\":\"ping\"") ? hear() : message;
    }

    /** The code with which it is closed. */
    public int closed() throws Exception {
        return closed.get(PATIENCE_IN_SECONDS, TimeUnit.SECONDS);
    }

    /** Whether it is open now. */
    public boolean isOpen() {
        return !closed.isDone();
    }

    @Override
    public CompletionStage<?> onText(WebSocket from, CharSequence text, boolean last) {
        part.append(text);
        if (last) {
            heard.add(part.toString());
            part.setLength(0);
        }
        from.request(1);
        return CompletableFuture.completedStage(null);
    }

    @Override
    public CompletionStage<?> onClose(WebSocket from, int code, String reason) {
        closed.complete(code);
        return goodbye;
    }

    @Override
    public void onError(WebSocket from, Throwable failure) {
        closed.completeExceptionally(failure);
    }
}
