package nl.sluitend.infra.embedded.keycloak;

import java.io.IOException;
import java.util.stream.StreamSupport;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;

/** The content of a new realm: what the product needs, and the people given by {@link RealmPeople}. */
final class RealmFile {

    private static final String OURS = "/keycloak/sluitend-realm.json";

    private RealmFile() {}

    static byte[] whole() throws IOException {
        var realm = ours();
        for (var people : RealmPeople.given()) {
            try (var file = people.file()) {
                let(JsonMapper.shared().readTree(file), realm);
            }
        }
        return JsonMapper.shared().writeValueAsBytes(realm);
    }

    private static JsonNode ours() throws IOException {
        try (var file = RealmFile.class.getResourceAsStream(OURS)) {
            if (file == null) {
                throw new IOException("The realm file is missing from the build.");
            }
            return JsonMapper.shared().readTree(file);
        }
    }

    private static void let(JsonNode people, JsonNode realm) {
        add(people, realm, "users");
        for (var employer : people.path("organizations")) {
            add(employer, named(employer.path("alias"), realm), "members");
        }
    }

    private static JsonNode named(JsonNode alias, JsonNode realm) {
        return StreamSupport.stream(realm.path("organizations").spliterator(), false)
                .filter(organisation -> organisation.path("alias").equals(alias))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("The realm knows no organisation " + alias));
    }

    private static void add(JsonNode from, JsonNode to, String list) {
        if (to.path(list) instanceof ArrayNode all) {
            from.path(list).forEach(all::add);
        }
    }
}
