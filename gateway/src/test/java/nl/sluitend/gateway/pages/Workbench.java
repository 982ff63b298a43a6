package nl.sluitend.gateway.pages;

import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import nl.sluitend.gateway.identity.KeycloakDouble;
import nl.sluitend.kernel.decision.Role;

/** Pages as somebody in a role gets them, by a token in place of a session. */
record Workbench(KeycloakDouble keycloak, int port) {

    private static final Map<Role, String> EMPLOYERS = Map.of(
            Role.UWV_ADVISER, "uwv",
            Role.WSP_ADVISER, "wsp-holland-rijnland",
            Role.AUDITOR, "audit",
            Role.OPERATOR, "beheer");

    HttpResponse<String> get(Role role, String address, String... headers) throws IOException, InterruptedException {
        return send(request(role, address, headers).GET());
    }

    HttpResponse<String> post(Role role, String address, Map<String, List<String>> form)
            throws IOException, InterruptedException {
        var body = form.entrySet().stream()
                .flatMap(field -> field.getValue().stream().map(value -> field.getKey() + "=" + encoded(value)))
                .reduce("", (one, other) -> one + "&" + other);
        return send(request(role, address)
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(HttpRequest.BodyPublishers.ofString(body)));
    }

    private HttpRequest.Builder request(Role role, String address, String... headers) {
        var request = HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + address))
                .header("Authorization", "Bearer " + token(role))
                .header("Accept", "text/html");
        return headers.length == 0 ? request : request.headers(headers);
    }

    private String token(Role role) {
        var name = role.name().toLowerCase(Locale.ROOT).replace('_', '-');
        return keycloak.token(claims -> claims.subject(name)
                .claim("name", "S. de Wit")
                .claim("roles", List.of(name))
                .claim(
                        "organization",
                        role == Role.INHABITANT ? null : List.of(EMPLOYERS.getOrDefault(role, "gm0546"))));
    }

    private static String encoded(String value) {
        return URLEncoder.encode(value, StandardCharsets.UTF_8);
    }

    private static HttpResponse<String> send(HttpRequest.Builder request) throws IOException, InterruptedException {
        try (var client = HttpClient.newHttpClient()) {
            return client.send(request.build(), HttpResponse.BodyHandlers.ofString());
        }
    }
}
