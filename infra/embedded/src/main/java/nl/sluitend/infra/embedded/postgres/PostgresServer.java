package nl.sluitend.infra.embedded.postgres;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.lang.ProcessBuilder.Redirect;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/** A PostgreSQL of our own, as child process on the loopback address, that flushes to disk at every commit. */
public final class PostgresServer implements AutoCloseable {

    /** Events, tokens of process managers, decision log. */
    public static final String EVENTS = "sluitend";
    /** Keys and identities of people: a database of its own, for a backup of its own. */
    public static final String VAULT = "sluitend_vault";

    /** After a crash it first recovers, which takes a while on a busy disk. */
    private static final Duration PATIENCE = Duration.ofMinutes(1);

    private static final Duration STOP_PATIENCE = Duration.ofSeconds(15);

    private final EmbeddedPostgres server;
    private final Path folder;

    private PostgresServer(EmbeddedPostgres server, Path folder) {
        this.server = server;
        this.folder = folder;
    }

    /** Starts on a free port, with both databases; a folder that was used before keeps what it has. */
    public static PostgresServer start(Path folder) throws IOException {
        return start(folder, 0);
    }

    /** Starts on this port. */
    public static PostgresServer start(Path folder, int port) throws IOException {
        return start(folder, port, PATIENCE);
    }

    /** Afterwards either it serves both databases, or none of its processes runs. */
    static PostgresServer start(Path folder, int port, Duration patience) throws IOException {
        var data = Files.createDirectories(folder).toAbsolutePath();
        new Cluster(data).clearUnlessWhole();
        var others = children(data);
        try {
            var launched = Binaries.ofThisBuild().start(binaries -> launch(binaries, data, port, patience));
            var server = new PostgresServer(launched, data);
            return server.withDatabases();
        } catch (IOException | RuntimeException e) {
            children(data).stream().filter(child -> !others.contains(child)).forEach(PostgresServer::end);
            throw e;
        }
    }

    /** The library's defaults do not flush, listen on more addresses and empty the folder: each is overridden. */
    private static EmbeddedPostgres launch(Path binaries, Path data, int port, Duration patience) throws IOException {
        var log = Redirect.appendTo(data.resolveSibling("postgres.log").toFile());
        return EmbeddedPostgres.builder()
                .setOverrideWorkingDirectory(binaries.toFile())
                .setDataDirectory(data)
                .setCleanDataDirectory(false)
                .setRegisterShutdownHook(false)
                .setPort(port)
                .setPGStartupWait(patience)
                .setOutputRedirector(log)
                .setErrorRedirector(log)
                .setServerConfig("listen_addresses", "127.0.0.1")
                // no socket is left in the machine's temporary folder when the server is killed
                .setServerConfig("unix_socket_directories", "")
                .setServerConfig("fsync", "on")
                .setServerConfig("synchronous_commit", "on")
                .start();
    }

    /** Our child processes in this folder; the library forgets a server that it gave up waiting for. */
    private static List<ProcessHandle> children(Path data) {
        return ProcessHandle.current()
                .children()
                .filter(child -> child.info()
                        .commandLine()
                        .filter(line -> (line + " ").contains(" -D " + data + " "))
                        .isPresent())
                .toList();
    }

    private static void end(ProcessHandle server) {
        server.destroy();
        try {
            server.onExit().get(STOP_PATIENCE.toSeconds(), TimeUnit.SECONDS);
        } catch (TimeoutException | ExecutionException _) {
            server.destroyForcibly();
        } catch (InterruptedException _) {
            server.destroyForcibly();
            Thread.currentThread().interrupt();
        }
    }

    private PostgresServer withDatabases() throws IOException {
        try {
            ensureDatabases();
            return this;
        } catch (IOException e) {
            close();
            throw e;
        }
    }

    private void ensureDatabases() throws IOException {
        try (var connection = server.getPostgresDatabase().getConnection();
                var statement = connection.createStatement()) {
            for (var name : List.of(EVENTS, VAULT)) {
                try (var known = statement.executeQuery("select 1 from pg_database where datname = '" + name + "'")) {
                    if (known.next()) {
                        continue;
                    }
                }
                statement.execute("create database " + name);
            }
        } catch (SQLException e) {
            throw new IOException("PostgreSQL runs but does not let us create its databases.", e);
        }
    }

    /** Where it listens. */
    public int port() {
        return server.getPort();
    }

    /** JDBC address of one of its databases. */
    public String uri(String database) {
        return "jdbc:postgresql://127.0.0.1:%d/%s?user=postgres".formatted(server.getPort(), database);
    }

    /** The server's own process, as its pid file names it. */
    public ProcessHandle handle() throws IOException {
        var pid = Long.parseLong(
                Files.readAllLines(folder.resolve("postmaster.pid")).getFirst().strip());
        return ProcessHandle.of(pid).orElseThrow(() -> new IOException("PostgreSQL ended by itself."));
    }

    @Override
    public void close() throws IOException {
        server.close();
    }
}
