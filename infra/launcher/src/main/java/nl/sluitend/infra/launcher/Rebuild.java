package nl.sluitend.infra.launcher;

import java.io.Console;
import java.io.IOException;
import java.io.PrintWriter;
import java.util.Optional;
import java.util.concurrent.Callable;
import nl.sluitend.kernel.rebuild.RebuildState;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
import tools.jackson.databind.JsonNode;

/** Has a view of the running installation built again, and watches. */
@Command(
        name = "rebuild",
        description = {
            "Builds a view anew from all events, while the old one answers, and switches.",
            "Ctrl-C leaves it running: --watch shows it again, --cancel ends it.",
            "With --compare it asks before it switches when there are differences; where nobody can answer it waits, and",
            "ends with 1. The exit code is 0 when the rebuilt view serves, or was cancelled by --cancel."
        })
final class Rebuild implements Callable<Integer> {

    private static final long BETWEEN_LOOKS_MILLIS = 300;

    @Mixin
    private final DataOption data = new DataOption();

    @Parameters(paramLabel = "VIEW", description = "inhabitants or catalogue.")
    private String view = "";

    @Option(names = "--throttle", paramLabel = "N", description = "Read at most N events in a second.")
    private @Nullable Integer throttle;

    @Option(names = "--compare", description = "Report the differences, and ask before switching.")
    private boolean compare;

    @Option(names = "--yes", description = "Switch without asking.")
    private boolean yes;

    @ArgGroup
    private OneThatRuns ofOneThatRuns = new OneThatRuns();

    /** What is done with a rebuild that runs: one or the other. */
    static final class OneThatRuns {

        @Option(names = "--watch", description = "Watch the rebuild that runs, and begin none.")
        private boolean watch;

        @Option(names = "--cancel", description = "Cancel the rebuild that runs; what it built is dropped.")
        private boolean cancel;
    }

    @Spec
    @SuppressWarnings("NullAway.Init") // picocli fills it in
    private CommandSpec spec;

    @Override
    public Integer call() throws Exception {
        requireOneThing();
        var rebuilds = new Rebuilds(Installation.of(data));
        if (ofOneThatRuns.cancel) {
            return told(rebuilds.cancel(view), 0);
        }
        takeUp(rebuilds);
        var end = watched(rebuilds);
        if (stateOf(end) == RebuildState.AWAITING_CONFIRMATION) {
            tellWhatItLacks(end.path("failure").asString(""));
            new RebuildReport(out()).print(end.path("differences"));
            if (end.path("differences").isEmpty() || isConfirmed()) {
                rebuilds.confirm(view);
                end = watched(rebuilds);
            }
        }
        return told(end, stateOf(end) == RebuildState.SWITCHED ? 0 : 1);
    }

    private void takeUp(Rebuilds rebuilds) throws IOException, InterruptedException {
        if (ofOneThatRuns.watch) {
            requireOneToWatch(rebuilds.of(view));
        } else {
            rebuilds.begin(view, throttle, compare);
        }
    }

    /** What would be passed over is not taken. */
    private void requireOneThing() {
        if (view.isBlank()) {
            throw new VerbRefused("A view is wanting: name one of these: inhabitants, catalogue.");
        }
        var begins = throttle != null || compare;
        if (begins && (ofOneThatRuns.watch || ofOneThatRuns.cancel)) {
            throw new VerbRefused(
                    "--throttle and --compare are for a rebuild that begins: leave them out, or begin one.");
        }
        if (yes && ofOneThatRuns.cancel) {
            throw new VerbRefused("--yes switches and --cancel drops: give one of them.");
        }
    }

    /** The first view of an installation was built of nothing, and by nobody's order. */
    private static void requireOneToWatch(JsonNode rebuild) {
        if (stateOf(rebuild).isEnd() && rebuild.path("eventsTotal").asLong(0) == 0) {
            throw new VerbRefused("This view is not being rebuilt. Begin a rebuild first.");
        }
    }

    private void tellWhatItLacks(String sentence) {
        if (!sentence.isEmpty()) {
            out().println(sentence);
        }
    }

    private JsonNode watched(Rebuilds rebuilds) throws IOException, InterruptedException {
        var hint = AtTheEnd.of("hint", this::sayHowToGoOn);
        try (var progress = new RebuildProgress(view, out())) {
            var rebuild = rebuilds.of(view);
            while (goesOn(rebuild)) {
                progress.show(rebuild);
                Thread.sleep(BETWEEN_LOOKS_MILLIS);
                rebuild = rebuilds.of(view);
            }
            progress.show(rebuild);
            return rebuild;
        } finally {
            hint.isTakenBack();
        }
    }

    private void sayHowToGoOn() {
        System.err.printf("%nThe rebuild goes on: ./sluitend rebuild %s --watch shows it, --cancel ends it.%n", view);
    }

    private static boolean goesOn(JsonNode rebuild) {
        var state = stateOf(rebuild);
        return !state.isEnd() && state != RebuildState.AWAITING_CONFIRMATION;
    }

    private static RebuildState stateOf(JsonNode rebuild) {
        var state = rebuild.path("state").asString("");
        if (state.isEmpty()) {
            throw new VerbRefused("This view was never rebuilt: begin with ./sluitend rebuild VIEW.");
        }
        return RebuildState.valueOf(state);
    }

    private boolean isConfirmed() {
        return yes
                || Optional.ofNullable(System.console())
                        .filter(Console::isTerminal)
                        .map(console -> console.readLine("Let the rebuilt view serve? [y/N] "))
                        .filter("y"::equals)
                        .isPresent();
    }

    private int told(JsonNode rebuild, int exitCode) {
        out().println(
                        switch (stateOf(rebuild)) {
                            case SWITCHED -> "The rebuilt view serves.";
                            case CANCELLED -> "Cancelled: the old view serves.";
                            case FAILED -> "Failed: " + rebuild.path("failure").asString() + " The old view serves.";
                            case AWAITING_CONFIRMATION ->
                                "It waits: ./sluitend rebuild %1$s --watch --yes switches, ./sluitend rebuild %1$s --cancel drops it."
                                        .formatted(view);
                            default -> "The rebuild goes on.";
                        });
        out().flush();
        return exitCode;
    }

    private PrintWriter out() {
        return spec.commandLine().getOut();
    }
}
