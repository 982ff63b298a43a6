package nl.sluitend.infra.launcher;

import java.io.IOException;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/**
 * The rebuilds of a running installation, as its operator sees them.
 *
 * @param installation the running one
 */
record Rebuilds(Installation installation) {

    private static final String FIELDS =
            "view state eventsRead eventsTotal eventsPerSecond secondsLeft setAside failure "
                    + "differences { collection added removed changed fields examples }";
    private static final String PAYLOAD =
            "{ rebuild { " + FIELDS + " } refusal { message(language: EN) remedy(language: EN) } }";

    /** Begins one; returns its progress. */
    JsonNode begin(String view, @Nullable Integer throttle, boolean compare) throws IOException, InterruptedException {
        var input = new HashMap<String, Object>(Map.of("view", view, "compareFirst", compare));
        if (throttle != null) {
            input.put("eventsPerSecond", throttle);
        }
        return sent("rebuildView", "RebuildViewInput", input);
    }

    JsonNode confirm(String view) throws IOException, InterruptedException {
        return sent("switchRebuild", "RebuildInput", Map.of("view", view));
    }

    JsonNode cancel(String view) throws IOException, InterruptedException {
        return sent("cancelRebuild", "RebuildInput", Map.of("view", view));
    }

    /** The progress of the rebuild of that view. */
    JsonNode of(String view) throws IOException, InterruptedException {
        for (var rebuild : installation
                .answered("query { rebuilds { " + FIELDS + " } }", Map.of())
                .at("/data/rebuilds")) {
            if (rebuild.path("view").asString().equals(view)) {
                return rebuild;
            }
        }
        throw new VerbRefused("There is no view '%s': name one of these: inhabitants, catalogue.".formatted(view));
    }

    private JsonNode sent(String mutation, String type, Map<String, Object> input)
            throws IOException, InterruptedException {
        var operation = "mutation($input: %s!) { %s(input: $input) %s }".formatted(type, mutation, PAYLOAD);
        var answer = installation.answered(operation, Map.of("input", input)).at("/data/" + mutation);
        var refusal = answer.path("refusal");
        if (refusal.isObject()) {
            throw new VerbRefused(refusal.path("message").asString() + " "
                    + refusal.path("remedy").asString());
        }
        return answer.path("rebuild");
    }
}
