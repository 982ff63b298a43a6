package nl.sluitend.benchmark.product;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ThreadLocalRandom;
import nl.sluitend.infra.demo.DemoPeople;
import nl.sluitend.infra.demo.SignIn;
import nl.sluitend.infra.launcher.Installation;
import nl.sluitend.infra.launcher.VerbRefused;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * One of the demo people who asks and acts through GraphQL over kept connections, with a real token. With several
 * applications each request goes to a random one: in rotation, one person's requests would reach the same one in every
 * round.
 */
public final class ApiUser implements AutoCloseable {

    /** Keycloak's tokens live five minutes. */
    private static final long RENEW_AFTER_NANOS = 200_000_000_000L;

    /** A decision's refusal stands first in its answer; that of an action that is only possible does not. */
    private static final List<String> NO = List.of("\"errors\":", "{\"refusal\":{");

    private final HttpClient client =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
    private final Installation installation;
    private final List<URI> applications;
    private final String username;
    private volatile Token token;

    /** Signs in; asks these applications. */
    public ApiUser(Installation installation, List<URI> applications, String username) throws IOException {
        this.installation = installation;
        this.applications = applications.stream()
                .map(application -> application.resolve("/graphql"))
                .toList();
        this.username = username;
        this.token = fetched();
    }

    /** A whole request as sent: made once, sent often. */
    public static String request(String operation, Map<String, ?> variables) {
        return JsonMapper.shared().writeValueAsString(Map.of("query", operation, "variables", variables));
    }

    /** The data of the answer. */
    public JsonNode asks(String operation, Map<String, ?> variables) throws IOException, InterruptedException {
        return JsonMapper.shared().readTree(send(request(operation, variables))).path("data");
    }

    /** Sends a request; returns the raw answer, which holds no error and no refusal. */
    public String send(String request) throws IOException, InterruptedException {
        var answer = client.send(posting(request), BodyHandlers.ofString());
        if (answer.statusCode() != 200 || isNo(answer.body())) {
            throw new VerbRefused("The product answers %d: %s".formatted(answer.statusCode(), answer.body()));
        }
        return answer.body();
    }

    /** Opens a page as a browser does; returns what it holds. */
    public String opens(String page) throws IOException, InterruptedException {
        var request = HttpRequest.newBuilder(anyOne().resolve(page))
                .header("Accept", "text/html")
                .header("Authorization", "Bearer " + token())
                .GET()
                .build();
        var answer = client.send(request, BodyHandlers.ofString());
        if (answer.statusCode() != 200) {
            throw new VerbRefused("The product answers %d at %s".formatted(answer.statusCode(), page));
        }
        return answer.body();
    }

    private HttpRequest posting(String request) throws IOException {
        return HttpRequest.newBuilder(anyOne())
                .header("Content-Type", "application/json")
                .header("Accept", "application/json")
                .header("Authorization", "Bearer " + token())
                .POST(BodyPublishers.ofString(request))
                .build();
    }

    private URI anyOne() {
        return applications.get(ThreadLocalRandom.current().nextInt(applications.size()));
    }

    private static boolean isNo(String body) {
        return NO.stream().anyMatch(body::contains);
    }

    private String token() throws IOException {
        if (System.nanoTime() - token.fetchedAt() > RENEW_AFTER_NANOS) {
            renew();
        }
        return token.value();
    }

    private synchronized void renew() throws IOException {
        if (System.nanoTime() - token.fetchedAt() > RENEW_AFTER_NANOS) {
            token = fetched();
        }
    }

    private Token fetched() throws IOException {
        var password = DemoPeople.password(installation.secrets());
        return new Token(SignIn.at(installation).as(username, password), System.nanoTime());
    }

    @Override
    public void close() {
        client.close();
    }

    private record Token(String value, long fetchedAt) {}
}
