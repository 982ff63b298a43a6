package nl.sluitend.infra.demo.story;

import java.io.IOException;
import java.net.http.HttpRequest.BodyPublishers;
import java.util.Map;
import nl.sluitend.infra.launcher.Installation;
import nl.sluitend.infra.launcher.VerbRefused;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Somebody who asks and acts through GraphQL, with a token of their own that is renewed before it expires. */
final class DemoUser {

    /** The fields asked for in the answer of a mutation about a dossier. */
    private static final String PAYLOAD = """
            created
            refusal { code field ground message remedy }
            dossier { version
              wwCases { wwCase firstDay lastDay flaggedOn invitedOn invitationAccepted outcome outcomeOn evidence
                earlier { outcome revivedOn } }
              handovers { handover state round reviewed struck municipality { code name } rejection missing
                questionText answerText firstContactOn contactPerson { name phone } transferredFrom
                payload { field text } }
              trajectories { trajectory programme { name } from until }
              placements { placement employer { terms { name } } from aftercare { moment due heldOn stillAtWork } }
              responsibleToday { task holding { holder holderName nature reason } } }
            """;

    private static final long RENEW_AFTER_NANOS = 120_000_000_000L;

    private final Installation installation;
    private final TokenSource source;
    private @Nullable String token;
    private long fetched;

    DemoUser(Installation installation, TokenSource source) {
        this.installation = installation;
        this.source = source;
    }

    /** Sends a mutation about a dossier; returns its payload, with the dossier after it, or the refusal. */
    JsonNode does(String mutation, Input input) throws IOException, InterruptedException {
        var type = Character.toUpperCase(mutation.charAt(0)) + mutation.substring(1) + "Input!";
        var operation = "mutation($input: %s) { %s(input: $input) { %s } }".formatted(type, mutation, PAYLOAD);
        return asks(operation, Map.of("input", input.fields())).path(mutation);
    }

    /** Sends an operation that must succeed; returns its data. */
    JsonNode asks(String operation, Map<String, ?> variables) throws IOException, InterruptedException {
        var answer = answerTo(operation, variables);
        if (answer.has("errors")) {
            throw new VerbRefused("The gateway answers with an error: "
                    + answer.at("/errors/0/message").asString(""));
        }
        return answer.path("data");
    }

    /** The whole answer, errors included. */
    JsonNode answerTo(String operation, Map<String, ?> variables) throws IOException, InterruptedException {
        var body = JsonMapper.shared().writeValueAsString(Map.of("query", operation, "variables", variables));
        return installation.post("/graphql", "application/json", token(), BodyPublishers.ofString(body));
    }

    private String token() throws IOException {
        var current = token;
        if (current == null || System.nanoTime() - fetched > RENEW_AFTER_NANOS) {
            current = source.fetch();
            token = current;
            fetched = System.nanoTime();
        }
        return current;
    }

    /** Where a fresh token comes from. */
    @FunctionalInterface
    interface TokenSource {
        String fetch() throws IOException;
    }
}
