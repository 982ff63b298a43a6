package nl.sluitend.torture.work;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.net.http.HttpTimeoutException;
import java.time.Duration;
import java.util.Map;
import java.util.Set;
import nl.sluitend.torture.work.Answer.Kind;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.MissingNode;

/** Calls the application as any client does, and distinguishes the ways in which a request ends. */
public record Wire(HttpClient client, URI application) {

    /** The product's own limit is 20 s for GraphQL; a longer wait counts as hanging. */
    private static final Duration LIMIT = Duration.ofSeconds(25);

    private static final JsonMapper JSON = JsonMapper.shared();
    private static final Set<Integer> AWAY = Set.of(401, 502, 503, 504);
    private static final Set<String> CODED = Set.of("UNAVAILABLE", "NOT_FOUND", "UNAUTHENTICATED");

    /** To that application. */
    public static Wire to(URI application) {
        return new Wire(
                HttpClient.newBuilder().connectTimeout(Duration.ofSeconds(5)).build(), application);
    }

    /** An operation with its input. */
    public Answer graphql(String token, String operation, Map<String, ?> variables) throws InterruptedException {
        var body = JSON.writeValueAsString(Map.of("query", operation, "variables", variables));
        return send("/graphql", "application/json", token, body);
    }

    /** Sends lines of a feed; the receipt lists the rejected ones, the others are acknowledged. */
    public Answer feed(String token, String lines) throws InterruptedException {
        return send("/feed/v1/ww-cases", "application/x-ndjson", token, lines);
    }

    private HttpRequest request(String path, String type, String token, String body) {
        return HttpRequest.newBuilder(application.resolve(path))
                .timeout(LIMIT)
                .header("Content-Type", type)
                .header("Accept", "application/json")
                .header("Authorization", "Bearer " + token)
                .POST(BodyPublishers.ofString(body))
                .build();
    }

    private Answer send(String path, String type, String token, String body) throws InterruptedException {
        long begin = System.nanoTime();
        try {
            return judged(client.send(request(path, type, token, body), BodyHandlers.ofString()), since(begin));
        } catch (HttpTimeoutException late) {
            var kind = late instanceof java.net.http.HttpConnectTimeoutException ? Kind.BROKEN : Kind.HUNG;
            return new Answer(kind, MissingNode.getInstance(), String.valueOf(late.getMessage()), since(begin));
        } catch (IOException broken) {
            return new Answer(Kind.BROKEN, MissingNode.getInstance(), broken.toString(), since(begin));
        }
    }

    private static Duration since(long begin) {
        return Duration.ofNanos(System.nanoTime() - begin);
    }

    private static Answer judged(HttpResponse<String> response, Duration took) {
        var body = read(response.body());
        if (AWAY.contains(response.statusCode())) {
            return new Answer(Kind.UNAVAILABLE, body, "answers " + response.statusCode(), took);
        }
        if (response.statusCode() != 200 || body.isMissingNode()) {
            return new Answer(Kind.UNCLEAR, body, response.statusCode() + " " + response.body(), took);
        }
        return body.has("errors") ? failed(body, took) : new Answer(decided(body), body, "", took);
    }

    private static Answer failed(JsonNode body, Duration took) {
        var codes = body.path("errors")
                .valueStream()
                .map(error -> error.at("/extensions/code").asString(""))
                .toList();
        var kind = CODED.containsAll(codes) ? Kind.UNAVAILABLE : Kind.UNCLEAR;
        return new Answer(kind, body, body.path("errors").toString(), took);
    }

    private static Kind decided(JsonNode body) {
        boolean refused = body.path("data")
                .valueStream()
                .anyMatch(field -> field.path("refusal").isObject());
        return refused ? Kind.REFUSED : Kind.ACKNOWLEDGED;
    }

    private static JsonNode read(String body) {
        try {
            return JSON.readTree(body);
        } catch (JacksonException _) {
            return MissingNode.getInstance();
        }
    }
}
