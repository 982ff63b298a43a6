package nl.sluitend.infra.story;

import java.io.IOException;
import java.net.http.HttpRequest.BodyPublishers;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import nl.sluitend.infra.launcher.Installation;
import nl.sluitend.infra.launcher.Refusal;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** Somebody who asks and acts through GraphQL, with a token of their own that is renewed before it expires. */
final class Player {

    private static final String DOSSIER = """
            { version
              wwCases { wwCase firstDay lastDay flaggedOn invitedOn invitationAccepted outcome outcomeOn evidence }
              handovers { handover state round reviewed struck municipality { code name } rejection missing
                questionText answerText firstContactOn contactPerson { name phone } transferredFrom
                payload { field text } }
              trajectories { trajectory programme { name } from until }
              placements { placement employer { terms { name } } from aftercare { moment due heldOn stillAtWork } }
              responsibleToday { task holding { holder holderName nature reason } } }
            """;
    /** What a mutation about a dossier answers with. */
    private static final String PAYLOAD =
            "created recorded { version visible }" + " refusal { code field ground message remedy } dossier " + DOSSIER;

    private static final Duration PATIENCE = Duration.ofMinutes(1);
    private static final long BETWEEN_LOOKS_IN_MILLISECONDS = 200;

    private static final long RENEW_AFTER_NANOS = 120_000_000_000L;

    private final Installation installation;
    private final TokenSource source;
    private @Nullable String token;
    private long fetched;

    Player(Installation installation, TokenSource source) {
        this.installation = installation;
        this.source = source;
    }

    /** A mutation about a dossier: its payload, with the dossier as it is after it, or the refusal. */
    JsonNode does(String mutation, Input input) throws IOException, InterruptedException {
        var type = Character.toUpperCase(mutation.charAt(0)) + mutation.substring(1) + "Input!";
        var operation = "mutation($input: %s) { %s(input: $input) { %s } }".formatted(type, mutation, PAYLOAD);
        var payload = asks(operation, Map.of("input", input.fields())).path(mutation);
        return payload.at("/recorded/visible").asBoolean(true) ? payload : onceVisible((ObjectNode) payload, input);
    }

    /** On a busy machine what was recorded may be shown a moment later: whoever acts looks again. */
    private JsonNode onceVisible(ObjectNode payload, Input input) throws IOException, InterruptedException {
        var inhabitant = Map.of("inhabitant", input.fields().get("inhabitant"));
        var version = payload.at("/recorded/version").asLong();
        var end = System.nanoTime() + PATIENCE.toNanos();
        JsonNode dossier;
        do {
            TimeUnit.MILLISECONDS.sleep(BETWEEN_LOOKS_IN_MILLISECONDS);
            dossier = asks("query($inhabitant: ID!) { dossier(inhabitant: $inhabitant) " + DOSSIER + " }", inhabitant)
                    .path("dossier");
        } while (dossier.path("version").asLong(-1) < version && System.nanoTime() < end);
        payload.set("dossier", dossier);
        return payload;
    }

    /** An operation that must succeed: its data. */
    JsonNode asks(String operation, Map<String, ?> variables) throws IOException, InterruptedException {
        var answer = answerTo(operation, variables);
        if (answer.has("errors")) {
            throw new Refusal("The gateway answers with an error: " + answer.path("errors"));
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
