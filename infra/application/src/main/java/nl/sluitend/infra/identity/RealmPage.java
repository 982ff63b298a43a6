package nl.sluitend.infra.identity;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;

/** The realm's own information page, which exists as soon as people can sign in. */
public final class RealmPage {

    private static final Duration PATIENCE = Duration.ofSeconds(2);

    private RealmPage() {}

    /** Whether the realm at this address can be used now. */
    public static boolean answers(URI keycloak) throws InterruptedException {
        var page = URI.create(keycloak + "/realms/sluitend/.well-known/openid-configuration");
        try (var client = HttpClient.newBuilder().connectTimeout(PATIENCE).build()) {
            var request = HttpRequest.newBuilder(page).timeout(PATIENCE).build();
            return client.send(request, BodyHandlers.discarding()).statusCode() == 200;
        } catch (IOException _) {
            return false;
        }
    }
}
