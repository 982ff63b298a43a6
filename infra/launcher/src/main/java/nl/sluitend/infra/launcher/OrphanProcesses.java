package nl.sluitend.infra.launcher;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Consumer;
import java.util.stream.Stream;

/**
 * Children that a killed start left running in this data folder. A process is ended only if its id and start time are
 * as recorded and its command line names this folder: nothing else is ever touched.
 */
record OrphanProcesses(DataFolder folder) {

    private static final int PATIENCE_SECONDS = 15;
    /** A process id that does not exist. */
    private static final String NOBODY = String.valueOf(Integer.MAX_VALUE);

    void end(Consumer<String> tell) throws IOException, InterruptedException {
        for (var process : found()) {
            tell.accept("Ending process %d, left running by an earlier start.".formatted(process.pid()));
            end(process);
        }
        disownPostgres();
        folder.clearDrafts();
        folder.running().clear();
    }

    /**
     * PostgreSQL refuses to start while the id in its pid file is in the process table: even when nobody reaped the
     * dead server, or when another process has that id by now. The rest of the file stays, by which it sees whether a
     * child of the dead server still uses their shared memory.
     */
    private void disownPostgres() throws IOException {
        var lines = new ArrayList<>(postgresSays());
        if (!lines.isEmpty()) {
            lines.set(0, NOBODY);
            Files.write(postgresRecord(), lines, ISO_8859_1);
        }
    }

    private List<ProcessHandle> found() throws IOException {
        var running = folder.running();
        return Stream.of(
                        running.children().flatMap(sighting -> sighting.alive().stream()),
                        unrecordedPostgres(),
                        ProcessHandle.allProcesses().filter(this::isOurChild))
                .flatMap(found -> found)
                .filter(this::namesOurFolder)
                .distinct()
                .toList();
    }

    /** Not recorded by a killed launcher: recognised by options that only we use, with this folder in them. */
    private boolean isOurChild(ProcessHandle process) {
        return process.info().commandLine().filter(this::isOurs).isPresent();
    }

    private boolean isOurs(String line) {
        return line.contains("-Dkc.home.dir=" + folder.keycloak() + " ")
                || line.contains(Child.LAST_WORDS + folder.log().getParent() + "/")
                || line.contains(" -D " + folder.postgres() + " ");
    }

    /** Not recorded by a killed launcher: PostgreSQL has a pid file of its own. */
    private Stream<ProcessHandle> unrecordedPostgres() throws IOException {
        return postgresSays().stream()
                .limit(1)
                .map(String::strip)
                .filter(line -> line.matches("\\d{1,10}"))
                .flatMap(pid -> ProcessHandle.of(Long.parseLong(pid)).stream());
    }

    /** The lines of its pid file; a full disk leaves an empty one. */
    private List<String> postgresSays() throws IOException {
        return Files.exists(postgresRecord()) ? Files.readAllLines(postgresRecord(), ISO_8859_1) : List.of();
    }

    private Path postgresRecord() {
        return folder.postgres().resolve("postmaster.pid");
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

    /** Waits a second at most. An unreaped process stays in the table without a command line: that counts as gone. */
    static void awaitExit(ProcessHandle process) throws InterruptedException {
        try {
            process.onExit().get(1, TimeUnit.SECONDS);
        } catch (TimeoutException | ExecutionException _) {
            // check again
        }
    }
}
