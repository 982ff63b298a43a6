package nl.sluitend.infra.launcher;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpResponse.BodyHandlers;
import nl.sluitend.infra.identity.Tokens;
import nl.sluitend.infra.launcher.Running.Part;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** A running installation, spoken to as any other system does: over HTTP, with a token. */
record Installation(URI application, Tokens tokens) {

    static Installation of(DataFolder folder) throws IOException {
        var running = folder.running();
        var application = running.address(Part.APPLICATION);
        var keycloak = running.address(Part.KEYCLOAK);
        if (application.isEmpty() || keycloak.isEmpty()) {
            throw new Refusal("Nothing runs in %s: start it with ./sluitend start.".formatted(folder.path()));
        }
        return new Installation(URI.create(application.get()), new Tokens(URI.create(keycloak.get())));
    }

    /** Posts and reads a JSON answer; any other answer than 200 is a refusal. */
    JsonNode post(String path, String contentType, String token, BodyPublisher body)
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
                throw new Refusal("%s answers %d: %s".formatted(path, answer.statusCode(), answer.body()));
            }
            return JsonMapper.shared().readTree(answer.body());
        }
    }
}
