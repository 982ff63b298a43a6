package nl.sluitend.infra.launcher;

import java.io.PrintWriter;
import java.time.Duration;
import java.util.Locale;
import java.util.Optional;
import me.tongfei.progressbar.ProgressBar;
import picocli.CommandLine.Help.Ansi;
import tools.jackson.databind.JsonNode;

/** Shows how far a rebuild is: a bar with an estimate on a terminal, a line for each new state elsewhere. */
final class RebuildProgress implements AutoCloseable {

    private final PrintWriter out;
    private final Optional<ProgressBar> bar;
    private String told = "";
    private volatile long left;

    RebuildProgress(String view, PrintWriter out) {
        this.out = out;
        this.bar = Ansi.AUTO.enabled()
                ? Optional.of(ProgressBar.builder()
                        .setTaskName(view)
                        .setUnit(" events", 1)
                        .showSpeed()
                        .setEtaFunction(_ -> Optional.of(Duration.ofSeconds(left)))
                        .build())
                : Optional.empty();
    }

    void show(JsonNode rebuild) {
        left = rebuild.path("secondsLeft").asLong(0);
        var state = words(rebuild.path("state").asString(""));
        bar.ifPresent(shown -> shown.maxHint(rebuild.path("eventsTotal").asLong())
                .stepTo(rebuild.path("eventsRead").asLong())
                .setExtraMessage(" " + state));
        if (bar.isEmpty() && !state.equals(told)) {
            out.printf(
                    Locale.ROOT,
                    "%s: %,d of %,d events%n",
                    state,
                    rebuild.path("eventsRead").asLong(),
                    rebuild.path("eventsTotal").asLong());
            told = state;
        }
    }

    private static String words(String state) {
        return state.toLowerCase(Locale.ROOT).replace('_', ' ');
    }

    @Override
    public void close() {
        bar.ifPresent(ProgressBar::close);
    }
}
