package nl.sluitend.infra.embedded.keycloak;

import java.io.IOException;
import java.net.URI;
import java.util.Map;
import org.jsoup.Connection;
import org.jsoup.Jsoup;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Keycloak's admin API, for the realm {@code sluitend} of the Keycloak that we started. */
record AdminApi(URI keycloak, Secrets secrets) {

    JsonNode get(String path) throws IOException {
        return JsonMapper.shared().readTree(send(Connection.Method.GET, path, null));
    }

    void put(String path, Object body) throws IOException {
        send(Connection.Method.PUT, path, body);
    }

    void post(String path, Object body) throws IOException {
        send(Connection.Method.POST, path, body);
    }

    void delete(String path, @Nullable Object body) throws IOException {
        send(Connection.Method.DELETE, path, body);
    }

    private String send(Connection.Method method, String path, @Nullable Object body) throws IOException {
        var request = Jsoup.connect(keycloak + "/admin/realms/sluitend" + path)
                .method(method)
                .header("Authorization", "Bearer " + token())
                .header("Content-Type", "application/json")
                .ignoreContentType(true)
                .ignoreHttpErrors(true);
        if (body != null) {
            request.requestBody(JsonMapper.shared().writeValueAsString(body));
        }
        var answer = request.execute();
        if (answer.statusCode() >= 300) {
            throw new IOException("Keycloak refuses %s %s: %d".formatted(method, path, answer.statusCode()));
        }
        return answer.body();
    }

    private String token() throws IOException {
        var answer = Jsoup.connect(keycloak + "/realms/master/protocol/openid-connect/token")
                .data(Map.of(
                        "grant_type", "password",
                        "client_id", "admin-cli",
                        "username", "admin",
                        "password", secrets.admin()))
                .method(Connection.Method.POST)
                .ignoreContentType(true)
                .ignoreHttpErrors(true)
                .execute();
        if (answer.statusCode() != 200) {
            throw new IOException("Keycloak does not let its administrator in: " + answer.statusCode());
        }
        return JsonMapper.shared().readTree(answer.body()).get("access_token").asString();
    }
}
