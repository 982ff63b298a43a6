package nl.sluitend.infra.demo;

import java.io.IOException;
import java.util.List;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Somebody in the demo.
 *
 * @param subject the subject of the person's tokens
 * @param username what is typed to sign in
 * @param name name of the person
 * @param email where mail to the person would go
 * @param role what the person may do
 * @param organisation alias of the employer; empty for an inhabitant
 */
public record DemoPerson(String subject, String username, String name, String email, String role, String organisation) {

    /** All of them, in the order of their file. */
    public static List<DemoPerson> all() throws IOException {
        try (var file = new DemoPeople().file()) {
            var people = JsonMapper.shared().readTree(file);
            return stream(people.get("users"))
                    .map(user -> person(user, people.get("organizations")))
                    .toList();
        }
    }

    /** The one with that user name. */
    public static DemoPerson named(String username) throws IOException {
        return all().stream()
                .filter(person -> person.username().equals(username))
                .findFirst()
                .orElseThrow();
    }

    private static DemoPerson person(JsonNode user, JsonNode organisations) {
        var username = user.get("username").asString();
        return new DemoPerson(
                user.get("id").asString(),
                username,
                user.get("firstName").asString() + " " + user.get("lastName").asString(),
                user.get("email").asString(),
                user.get("realmRoles").get(0).asString(),
                employer(username, organisations));
    }

    private static String employer(String username, JsonNode organisations) {
        return stream(organisations)
                .filter(organisation -> stream(organisation.get("members"))
                        .anyMatch(member -> member.get("username").asString().equals(username)))
                .map(organisation -> organisation.get("alias").asString())
                .findFirst()
                .orElse("");
    }

    private static Stream<JsonNode> stream(JsonNode array) {
        return StreamSupport.stream(array.spliterator(), false);
    }
}
