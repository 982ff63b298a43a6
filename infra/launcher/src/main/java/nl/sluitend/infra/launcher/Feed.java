package nl.sluitend.infra.launcher;

import java.io.IOException;
import java.io.InputStream;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import me.tongfei.progressbar.ProgressBar;
import me.tongfei.progressbar.ProgressBarBuilder;
import picocli.CommandLine.Command;
import picocli.CommandLine.Help.Ansi;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
import tools.jackson.databind.JsonNode;

/** Delivers a file of WW cases as UWV would, and shows the receipt. */
@Command(
        name = "feed",
        description = {
            "Delivers a UWV WW feed (version 1, newline-delimited JSON) to the running installation.",
            "Sending a file again is harmless. The exit code is 1 when a line was rejected, or none was delivered."
        })
final class Feed implements Callable<Integer> {

    private static final int SHOWN = 20;

    @Mixin
    private final DataOption data = new DataOption();

    @Parameters(paramLabel = "FILE", description = "The feed.")
    private Path file = Path.of("");

    @Spec
    @SuppressWarnings("NullAway.Init") // picocli fills it in
    private CommandSpec spec;

    @Override
    public Integer call() throws Exception {
        requireFile();
        var receipt = Installation.of(data).feed(BodyPublishers.ofInputStream(this::opened));
        print(receipt, spec.commandLine().getOut());
        if (receipt.path("received").asLong() == 0) {
            throw new VerbRefused("%s has no lines: nothing was delivered.".formatted(file));
        }
        return receipt.path("rejected").asLong() == 0 ? 0 : 1;
    }

    private void requireFile() {
        if (file.toString().isBlank()) {
            throw new VerbRefused("The name of a file is missing: name an existing file.");
        }
        if (Files.notExists(file)) {
            throw new VerbRefused("%s does not exist: name an existing file.".formatted(file));
        }
        if (Files.isDirectory(file)) {
            throw new VerbRefused("%s is a folder: name the file in it.".formatted(file));
        }
        if (!Files.isReadable(file)) {
            throw new VerbRefused("%s may not be read: change its permissions, or name another file.".formatted(file));
        }
    }

    /** Read as it is sent, so that a feed of any length takes the same memory. */
    private InputStream opened() {
        try {
            var in = Files.newInputStream(file);
            return Ansi.AUTO.enabled() ? ProgressBar.wrap(in, bar()) : in;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private ProgressBarBuilder bar() throws IOException {
        return ProgressBar.builder()
                .setTaskName(String.valueOf(file.getFileName()))
                .setUnit(" KiB", 1024)
                .setInitialMax(Files.size(file));
    }

    private static void print(JsonNode receipt, PrintWriter out) {
        for (var count : List.of("received", "new", "changed", "unchanged", "rejected")) {
            out.printf("%-10s %,9d%n", count, receipt.path(count).asLong());
        }
        var rejections = receipt.path("rejections");
        for (int i = 0; i < Math.min(SHOWN, rejections.size()); i++) {
            out.println(line(rejections.get(i)));
        }
        if (rejections.size() > SHOWN) {
            out.printf("… and %,d more.%n", rejections.size() - SHOWN);
        }
    }

    private static String line(JsonNode rejection) {
        return "line %s, %s: %s (%s) %s"
                .formatted(
                        rejection.path("line").asString(),
                        rejection.path("field").asString(""),
                        rejection.at("/reason/en").asString(""),
                        rejection.path("code").asString(""),
                        rejection.at("/remedy/en").asString(""));
    }
}
