package nl.sluitend.infra.launcher;

import java.io.IOException;
import java.net.URI;
import java.util.Map;
import org.jsoup.Connection;
import org.jsoup.Jsoup;
import tools.jackson.databind.json.JsonMapper;

/** Asks the realm for access tokens. */
public record RealmTokens(URI keycloak) {

    /** The token of a machine (client credentials). */
    public String ofMachine(String client, String secret) throws IOException {
        return ask(Map.of("grant_type", "client_credentials", "client_id", client, "client_secret", secret));
    }

    /** The token for this form. */
    public String ask(Map<String, String> form) throws IOException {
        var answer = Jsoup.connect(at("token"))
                .data(form)
                .method(Connection.Method.POST)
                .ignoreContentType(true)
                .ignoreHttpErrors(true)
                .execute();
        if (answer.statusCode() != 200) {
            throw new IOException(
                    "Keycloak refuses a token for %s: %s".formatted(form.get("client_id"), answer.body()));
        }
        return JsonMapper.shared().readTree(answer.body()).get("access_token").asString();
    }

    /** The address of one of the realm's endpoints. */
    public String at(String endpoint) {
        return keycloak + "/realms/sluitend/protocol/openid-connect/" + endpoint;
    }
}
