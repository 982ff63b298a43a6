package nl.sluitend.infra.launcher;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.WebSocket;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;

/**
 * Subscribes as a page does and keeps every message that comes.
 *
 * @param client closed in the end
 * @param socket to the node
 * @param messages in the order in which they came
 */
record Heard(HttpClient client, WebSocket socket, List<String> messages) implements AutoCloseable {

    private static final String SUBSCRIBE = """
            {"id": "1", "type": "subscribe", "payload": {"query": "subscription { inboxChanged { inhabitant version } }"}}
            """;

    /** Source: GraphQL over WebSocket, sub-protocol graphql-transport-ws. */
    static Heard at(URI node, String token) {
        var messages = new CopyOnWriteArrayList<String>();
        var client = HttpClient.newHttpClient();
        var socket = client.newWebSocketBuilder()
                .subprotocols("graphql-transport-ws")
                .header("Authorization", "Bearer " + token)
                .header("Origin", node.toString())
                .connectTimeout(Duration.ofSeconds(10))
                .buildAsync(URI.create(node.toString().replace("http:", "ws:") + "/graphql-ws"), new Ear(messages))
                .join();
        socket.sendText("{\"type\":\"connection_init\"}", true).join();
        socket.sendText(SUBSCRIBE, true).join();
        return new Heard(client, socket, messages);
    }

    /** Keeps what it hears. */
    private record Ear(List<String> messages) implements WebSocket.Listener {

        @Override
        public @Nullable CompletionStage<?> onText(WebSocket socket, CharSequence text, boolean last) {
            messages.add(text.toString());
            socket.request(1);
            return null;
        }
    }

    /** Of whom something was said to have changed. */
    Set<String> inhabitants() {
        return messages.stream()
                .map(JsonMapper.shared()::readTree)
                .map(message ->
                        message.at("/payload/data/inboxChanged/inhabitant").asString(""))
                .filter(inhabitant -> !inhabitant.isEmpty())
                .collect(Collectors.toSet());
    }

    @Override
    public void close() {
        socket.abort();
        client.close();
    }
}
