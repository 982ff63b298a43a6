package nl.sluitend.infra.launcher;

import static org.awaitility.Awaitility.await;

import java.io.File;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.Writer;
import java.lang.ProcessBuilder.Redirect;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import nl.sluitend.infra.embedded.ProcessProgress;
import nl.sluitend.infra.launcher.Running.Part;
import org.jspecify.annotations.Nullable;

/** The product in a process of its own, as a person starts it; its Keycloak is the one that all tests share. */
final class ProductProcess {

    /** However slow the machine is: one that gets on is waited for, one that stands still is not. */
    private static final Duration PATIENCE = Duration.ofMinutes(30);

    private static final Duration STANDSTILL = Duration.ofMinutes(2);

    private final DataFolder folder;
    private final File log;
    private @Nullable Process process;

    ProductProcess(Path data, String name) {
        folder = DataFolder.known(data);
        log = new File("target/" + name + ".log");
    }

    /** Starts it with an empty store left empty, and waits until all is ready; its address. */
    String start(String... more) throws IOException {
        var started = new ProcessBuilder(command(more))
                .redirectErrorStream(true)
                .redirectOutput(Redirect.appendTo(log))
                .start();
        process = started;
        var progress = new ProcessProgress(started.toHandle(), folder.log(), STANDSTILL);
        await().atMost(PATIENCE)
                .pollInterval(Duration.ofMillis(500))
                .failFast(
                        "the start ended, or stands still: see " + log,
                        () -> !started.isAlive() || progress.standsStill())
                .until(this::isReady);
        return address(Part.APPLICATION);
    }

    private boolean isReady() {
        return Sluitend.commandLine()
                        .setOut(new PrintWriter(Writer.nullWriter()))
                        .execute("status", "--data", folder.path().toString())
                == 0;
    }

    private List<String> command(String... more) throws IOException {
        var command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:TieredStopAtLevel=1",
                "-cp",
                classPath(),
                Sluitend.class.getName(),
                "start",
                "--no-caseload",
                "--data=" + folder.path(),
                "--port=" + Preflight.freePort(0),
                "-Dsluitend.keycloak.uri=" + RealKeycloak.uri()));
        command.addAll(List.of(more));
        return command;
    }

    /** Without the tests: the guards' seeded violations would be found as beans. */
    private static String classPath() {
        return Arrays.stream(System.getProperty("java.class.path").split(File.pathSeparator))
                .filter(entry -> !entry.endsWith("test-classes"))
                .collect(Collectors.joining(File.pathSeparator));
    }

    /** {@code kill -9}: it can do nothing any more. */
    void kill() throws InterruptedException {
        if (process != null) {
            process.destroyForcibly().waitFor();
        }
    }

    /** Asks it to stop; whether it did. */
    boolean stop() throws InterruptedException {
        if (process == null) {
            return true;
        }
        process.destroy();
        return process.waitFor(PATIENCE.toSeconds(), TimeUnit.SECONDS);
    }

    String address(Part part) throws IOException {
        return folder.running().address(part).orElseThrow();
    }

    ProcessHandle postgres() throws IOException {
        return folder.running()
                .process(Part.POSTGRES)
                .flatMap(ProcessIdentity::alive)
                .orElseThrow();
    }

    /** Ends it with all its children. */
    void end() throws IOException, InterruptedException {
        kill();
        new OrphanProcesses(folder).end(_ -> {});
    }
}
