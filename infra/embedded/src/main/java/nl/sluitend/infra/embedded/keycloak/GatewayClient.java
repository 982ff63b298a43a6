package nl.sluitend.infra.embedded.keycloak;

import java.io.IOException;
import java.net.URI;
import java.util.Optional;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * The client {@code sluitend-gateway} in the realm of the Keycloak that we started. The address of the application
 * differs between starts, so it is not in the realm file.
 */
public final class GatewayClient {

    private static final String CALLBACK = "/login/oauth2/code/keycloak";

    private final AdminApi realm;

    public GatewayClient(URI keycloak, Secrets secrets) {
        this.realm = new AdminApi(keycloak, secrets);
    }

    /**
     * Sets where Keycloak reports sign-outs, and where its own pages lead back to.
     *
     * @param application where this machine reaches it
     * @param outside where people reach it, if different: the address of a proxy
     */
    public void isAt(URI application, Optional<URI> outside) throws IOException {
        if (realm.get("/clients?clientId=sluitend-gateway").get(0) instanceof ObjectNode client) {
            var attributes = (ObjectNode) client.get("attributes");
            attributes.put("backchannel.logout.url", application + "/logout/connect/back-channel/keycloak");
            attributes.put("backchannel.logout.session.required", "true");
            client.put("baseUrl", outside.orElse(application) + "/");
            outside.ifPresent(address -> letIn(client, attributes, address));
            realm.put("/clients/" + client.get("id").asString(), client);
        }
    }

    private static void letIn(ObjectNode client, ObjectNode attributes, URI address) {
        var callbacks = client.withArray("redirectUris");
        var callback = address + CALLBACK;
        if (callbacks.valueStream().map(JsonNode::asString).noneMatch(callback::equals)) {
            callbacks.add(callback);
            var farewells = attributes.path("post.logout.redirect.uris").asString("");
            attributes.put("post.logout.redirect.uris", farewells + "##" + address + "/*");
        }
    }
}
