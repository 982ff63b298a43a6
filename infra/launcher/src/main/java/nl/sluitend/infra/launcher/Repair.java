package nl.sluitend.infra.launcher;

import java.io.IOException;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
import tools.jackson.databind.JsonNode;

/** Shows the streams that were set aside because they could not be folded, and has them folded again. */
@Command(
        name = "repair",
        description = {
            "Shows the streams that were set aside because an event could not be folded: they are shown as being repaired.",
            "With a key, or --all, they are folded again, once the cause is fixed.",
            "The exit code is 0 when nothing is set aside any more."
        })
final class Repair implements Callable<Integer> {

    private static final String ROWS =
            "edges { node { view stream kind number event failure since waiting tried } } pageInfo { hasNextPage endCursor }";
    private static final String LOOK = "query($after: String) { setAside(first: 100, after: $after) { " + ROWS + " } }";
    private static final String TAKE_UP = "mutation($input: TakeUpSetAsideInput!) { takeUpSetAside(input: $input) "
            + "{ refusal { message(language: EN) remedy(language: EN) } } }";

    @Mixin
    private final DataOption data = new DataOption();

    @ArgGroup
    private @Nullable What what;

    /** One or the other. */
    static final class What {

        @Parameters(arity = "0..1", paramLabel = "KEY", description = "The stream whose events are folded again.")
        private @Nullable String stream;

        @Option(names = "--all", description = "Fold all of them again.")
        private boolean all;
    }

    @Spec
    @SuppressWarnings("NullAway.Init") // picocli fills it in
    private CommandSpec spec;

    @Override
    public Integer call() throws Exception {
        requireKey();
        var installation = Installation.of(data);
        if (what != null) {
            takeUp(installation, what);
        }
        return shown(installation) == 0 ? 0 : 1;
    }

    private void requireKey() {
        if (what != null && what.stream != null && what.stream.isBlank()) {
            throw new VerbRefused("The key is missing: ./sluitend repair shows which there are.");
        }
    }

    private void takeUp(Installation installation, What what) throws IOException, InterruptedException {
        var input = new HashMap<String, Object>();
        if (!what.all) {
            input.put("stream", what.stream);
        }
        var refusal = installation.answered(TAKE_UP, Map.of("input", input)).at("/data/takeUpSetAside/refusal");
        if (refusal.isObject()) {
            throw new VerbRefused(refusal.path("message").asString() + " "
                    + refusal.path("remedy").asString());
        }
    }

    private int shown(Installation installation) throws IOException, InterruptedException {
        int shown = 0;
        var page = page(installation, null);
        for (; page.at("/pageInfo/hasNextPage").asBoolean(); page = page(installation, endOf(page))) {
            shown += show(page);
        }
        shown += show(page);
        say(shown == 0 ? "Nothing is set aside." : "%,d set aside: see the guide for operators.".formatted(shown));
        return shown;
    }

    private static String endOf(JsonNode page) {
        return page.at("/pageInfo/endCursor").asString();
    }

    private static JsonNode page(Installation installation, @Nullable String after)
            throws IOException, InterruptedException {
        var variables = new HashMap<String, Object>();
        variables.put("after", after);
        return installation.answered(LOOK, variables).at("/data/setAside");
    }

    private int show(JsonNode page) {
        page.path("edges").forEach(edge -> {
            var one = edge.path("node");
            say("%s  %s in %s: event %d (%s) of %s cannot be folded: %s. %d wait."
                    .formatted(
                            one.path("stream").asString(),
                            one.path("kind").asString(),
                            one.path("view").asString(),
                            one.path("number").asLong(),
                            one.path("event").asString(),
                            one.path("since").asString(),
                            one.path("failure").asString(),
                            one.path("waiting").asLong()));
        });
        return page.path("edges").size();
    }

    private void say(String line) {
        spec.commandLine().getOut().println(line);
        spec.commandLine().getOut().flush();
    }
}
