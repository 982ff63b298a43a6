package nl.sluitend.infra.embedded.keycloak;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import nl.sluitend.infra.embedded.ProcessProgress;
import nl.sluitend.infra.identity.RealmPage;

/** A Keycloak of our own, as child process on the loopback address, with the realm {@code sluitend}. */
public final class KeycloakServer implements AutoCloseable {

    private static final Pattern FAILED_START = Pattern.compile(" ERROR: (.+)$");

    private final Process process;
    private final KeycloakHome home;
    private final int port;

    private KeycloakServer(Process process, KeycloakHome home, int port) {
        this.process = process;
        this.home = home;
        this.port = port;
    }

    /** Launches without waiting: {@link #awaitReady} does. */
    public static KeycloakServer launch(Path folder, int port, Secrets secrets)
            throws IOException, InterruptedException {
        var distribution = KeycloakDistribution.unpacked()
                .orElseThrow(() -> new IllegalStateException("Keycloak is not unpacked: run mvn package once."));
        distribution.build();
        var absolute = Files.createDirectories(folder).toAbsolutePath();
        var home = KeycloakHome.at(absolute, distribution);
        var builder = new ProcessBuilder()
                .redirectErrorStream(true)
                .redirectOutput(absolute.resolve("keycloak.log").toFile());
        var arguments = new ArrayList<>(startArguments(port));
        if (!home.isFilled()) {
            home.prepareImport();
            arguments.add("--import-realm");
            builder.environment().putAll(secrets.asPlaceholders());
        }
        var process = builder.command(distribution.command(absolute, arguments)).start();
        return new KeycloakServer(process, home, port);
    }

    /**
     * The cache is local, or it would look for a cluster on the network. A browser keeps a style sheet for ten minutes,
     * not for a month: the pages of a next build have another.
     */
    private static List<String> startArguments(int port) {
        return List.of(
                "start",
                "--optimized",
                "--cache=local",
                "--http-enabled=true",
                "--http-host=127.0.0.1",
                "--http-port=" + port,
                "--hostname=http://127.0.0.1:" + port,
                "--spi-events-listener--jboss-logging--success-level=info",
                "--spi-theme--static-max-age=600");
    }

    /** Its address, also for browsers. */
    public URI uri() {
        return URI.create("http://127.0.0.1:" + port);
    }

    /** The operating system's view of it. */
    public ProcessHandle handle() {
        return process.toHandle();
    }

    /**
     * Keycloak logs "started" and answers 503 until it has imported: only the realm's own page shows that it is ready.
     *
     * @param patience how long it may show no progress
     */
    public KeycloakServer awaitReady(Duration patience) throws IOException, InterruptedException {
        var progress = new ProcessProgress(process.toHandle(), log(), patience);
        while (!RealmPage.answers(uri())) {
            if (process.waitFor(100, TimeUnit.MILLISECONDS)) {
                throw new IOException("Keycloak ended by itself: its last words are in %s. %s"
                        .formatted(log(), errors(log()))
                        .strip());
            }
            if (progress.standsStill()) {
                throw new IOException(progress.inWords("Keycloak"));
            }
        }
        home.filled();
        return this;
    }

    /** What its log says of a start that failed; other lines may name people. */
    static String errors(Path log) throws IOException {
        try (var lines = Files.lines(log)) {
            return lines.map(FAILED_START::matcher)
                    .filter(Matcher::find)
                    .map(found -> found.group(1))
                    .collect(Collectors.joining("; "));
        }
    }

    private Path log() {
        return home.folder().resolve("keycloak.log");
    }

    /** Asks it to stop, and insists after ten seconds. */
    @Override
    public void close() {
        process.destroy();
        try {
            if (!process.waitFor(10, TimeUnit.SECONDS)) {
                process.destroyForcibly();
            }
        } catch (InterruptedException _) {
            process.destroyForcibly();
            Thread.currentThread().interrupt();
        }
    }
}
