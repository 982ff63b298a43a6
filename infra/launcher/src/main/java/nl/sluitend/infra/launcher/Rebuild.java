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

/** Has a view of the running installation rebuilt, and shows the progress. */
@Command(
        name = "rebuild",
        description = {
            "Rebuilds a view from all events, while the old one stays in use, and switches.",
            "Ctrl-C leaves it running: --watch shows it again, --cancel ends it.",
            "With --compare it asks before it switches if there are differences; when nobody can answer it waits, and",
            "exits with 1. The exit code is 0 when the rebuilt view is in use, or was cancelled by --cancel."
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

    /** What to do with a running rebuild: one or the other. */
    static final class OneThatRuns {

        @Option(names = "--watch", description = "Watch the running rebuild, and start none.")
        private boolean watch;

        @Option(names = "--cancel", description = "Cancel the running rebuild; what it built is dropped.")
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

    /** Refuses options that would be ignored. */
    private void requireOneThing() {
        if (view.isBlank()) {
            throw new VerbRefused("The view is missing: name one of these: inhabitants, catalogue.");
        }
        var begins = throttle != null || compare;
        if (begins && (ofOneThatRuns.watch || ofOneThatRuns.cancel)) {
            throw new VerbRefused("--throttle and --compare are for a new rebuild: leave them out, or start one.");
        }
        if (yes && ofOneThatRuns.cancel) {
            throw new VerbRefused("--yes switches and --cancel drops: give one of them.");
        }
    }

    /** The first view of an installation was built automatically, so there is no rebuild to watch. */
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
            throw new VerbRefused("This view was never rebuilt: start one with ./sluitend rebuild VIEW.");
        }
        return RebuildState.valueOf(state);
    }

    private boolean isConfirmed() {
        return yes
                || Optional.ofNullable(System.console())
                        .filter(Console::isTerminal)
                        .map(console -> console.readLine("Switch to the rebuilt view? [y/N] "))
                        .filter("y"::equals)
                        .isPresent();
    }

    private int told(JsonNode rebuild, int exitCode) {
        out().println(
                        switch (stateOf(rebuild)) {
                            case SWITCHED -> "The rebuilt view is in use.";
                            case CANCELLED -> "Cancelled: the old view stays in use.";
                            case FAILED ->
                                "Failed: " + rebuild.path("failure").asString() + " The old view stays in use.";
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
