package nl.sluitend.infra.launcher;

import java.io.IOException;
import java.net.ConnectException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.FileSystemException;
import java.nio.file.Path;
import java.util.Map;
import nl.sluitend.infra.embedded.keycloak.Secrets;
import nl.sluitend.infra.launcher.Running.Part;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** A client of a running installation, like any other system: over HTTP, with a token. */
public record Installation(URI application, RealmTokens tokens, Secrets secrets) {

    private static final String LINK =
            "mutation($input: LinkAccountInput!) { linkAccount(input: $input) { inhabitant refusal { code } } }";

    private static final String UNLINK =
            "mutation($subject: ID!) { unlinkAccount(input: { subject: $subject }) { inhabitant refusal { code } } }";

    private static final String OF_SOMEBODY_ELSE = "a-sign-in-opens-one-file";

    /** The one that runs in that folder. */
    public static Installation of(DataOption data) throws IOException {
        return of(DataFolder.known(data.path));
    }

    static Installation of(DataFolder folder) throws IOException {
        var running = folder.requireRunning();
        var application = running.address(Part.APPLICATION).orElseThrow();
        var keycloak = running.address(Part.KEYCLOAK).orElseThrow();
        return new Installation(URI.create(application), new RealmTokens(URI.create(keycloak)), folder.secrets());
    }

    /** Delivers a feed in UWV's name; returns its receipt. */
    public JsonNode feed(Path file) throws IOException, InterruptedException {
        return feed(BodyPublishers.ofFile(file));
    }

    /** Delivers a feed from that publisher, read while it is sent. */
    public JsonNode feed(BodyPublisher lines) throws IOException, InterruptedException {
        return post("/feed/v1/ww-cases", "application/x-ndjson", token("uwv-feed", secrets.feed()), lines);
    }

    /** Links the sign-in with that subject to the dossier of the person with that number. */
    public JsonNode link(String subject, String burgerservicenummer) throws IOException, InterruptedException {
        var account = Map.of("subject", subject, "burgerservicenummer", burgerservicenummer);
        var answer = linked(account);
        if (answer.at("/refusal/code").asString("").equals(OF_SOMEBODY_ELSE)) {
            operate(UNLINK, Map.of("subject", subject));
            answer = linked(account);
        }
        return answer.path("inhabitant");
    }

    private JsonNode linked(Map<String, String> account) throws IOException, InterruptedException {
        return operate(LINK, Map.of("input", account)).at("/data/linkAccount");
    }

    /** Sends a GraphQL operation in the operator's name; returns the whole answer, with its errors if there are any. */
    public JsonNode operate(String operation, Map<String, ?> variables) throws IOException, InterruptedException {
        var body = JsonMapper.shared().writeValueAsString(Map.of("query", operation, "variables", variables));
        var token = token("sluitend-operator", secrets.operator());
        return post("/graphql", "application/json", token, BodyPublishers.ofString(body));
    }

    /** As {@link #operate}, but refuses an answer with errors. */
    JsonNode answered(String operation, Map<String, ?> variables) throws IOException, InterruptedException {
        var answer = operate(operation, variables);
        if (answer.has("errors")) {
            throw new VerbRefused("The request failed: %s".formatted(Problem.first(answer.path("errors"))));
        }
        return answer;
    }

    private String token(String client, String secret) {
        try {
            return tokens.ofMachine(client, secret);
        } catch (IOException e) {
            throw new VerbRefused(
                    "Keycloak at %s gives no token (%s): ./sluitend status shows whether it runs."
                            .formatted(tokens.keycloak(), OneSentence.line(e)),
                    e);
        }
    }

    /** Posts and reads a JSON answer; any other answer than 200 is a refusal. */
    public JsonNode post(String path, String contentType, String token, BodyPublisher body)
            throws IOException, InterruptedException {
        try (var client = HttpClient.newHttpClient()) {
            var answer = client.send(
                    HttpRequest.newBuilder(application.resolve(path))
                            .header("Content-Type", contentType)
                            .header("Accept", "application/json")
                            .header("Authorization", "Bearer " + token)
                            .POST(body)
                            .build(),
                    BodyHandlers.ofString());
            if (answer.statusCode() != 200) {
                throw new VerbRefused(
                        "%s answers %d: %s".formatted(path, answer.statusCode(), Problem.told(answer.body())));
            }
            return JsonMapper.shared().readTree(answer.body());
        } catch (FileSystemException ofWhatIsSent) {
            throw ofWhatIsSent;
        } catch (ConnectException e) {
            throw new VerbRefused("%s does not answer: ./sluitend status shows what runs.".formatted(application), e);
        } catch (IOException e) {
            throw new VerbRefused(
                    ("%s broke off before it had answered. What it had recorded stays recorded: look with ./sluitend"
                                    + " status, and ask again (a feed may be sent twice).")
                            .formatted(application),
                    e);
        } catch (JacksonException e) {
            throw new VerbRefused(
                    "%s%s answers what is no JSON: ./sluitend status shows what runs.".formatted(application, path), e);
        }
    }
}
