package nl.sluitend.infra.launcher;

import java.io.IOException;
import java.nio.file.Files;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Consumer;
import java.util.stream.Stream;
import nl.sluitend.infra.launcher.Running.Part;

/**
 * Children that a killed start left running in this data folder. A process is ended only if number and start are as
 * recorded and its command line names this folder: nothing else is ever touched.
 */
record Leftovers(DataFolder folder) {

    private static final int PATIENCE_SECONDS = 15;

    void end(Consumer<String> tell) throws IOException, InterruptedException {
        for (var process : found()) {
            tell.accept("Ending process %d, left running by an earlier start.".formatted(process.pid()));
            end(process);
        }
        folder.running().clear();
    }

    private List<ProcessHandle> found() throws IOException {
        var running = folder.running();
        return Stream.concat(
                        Stream.of(Part.KEYCLOAK, Part.POSTGRES)
                                .flatMap(part -> running.process(part).stream())
                                .flatMap(sighting -> sighting.alive().stream()),
                        unrecordedPostgres())
                .filter(this::namesOurFolder)
                .distinct()
                .toList();
    }

    /** Killed between starting it and recording it: PostgreSQL keeps a record of its own. */
    private Stream<ProcessHandle> unrecordedPostgres() throws IOException {
        var pid = folder.postgres().resolve("postmaster.pid");
        return Files.exists(pid)
                ? ProcessHandle.of(
                        Long.parseLong(Files.readAllLines(pid).getFirst().strip()))
                        .stream()
                : Stream.empty();
    }

    private boolean namesOurFolder(ProcessHandle process) {
        return process.info()
                .commandLine()
                .filter(line -> line.contains(folder.path() + "/"))
                .isPresent();
    }

    private void end(ProcessHandle process) throws InterruptedException {
        process.destroy();
        for (var patience = PATIENCE_SECONDS; namesOurFolder(process); patience--) {
            if (patience == 0) {
                process.destroyForcibly();
            }
            awaitExit(process);
        }
    }

    /** For a second at most. One that nobody reaps stays in the table without a command line: that counts as gone. */
    static void awaitExit(ProcessHandle process) throws InterruptedException {
        try {
            process.onExit().get(1, TimeUnit.SECONDS);
        } catch (TimeoutException | ExecutionException _) {
            // looked at again
        }
    }
}
