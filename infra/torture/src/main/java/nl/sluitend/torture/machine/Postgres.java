package nl.sluitend.torture.machine;

import static nl.sluitend.infra.embedded.postgres.PostgresServer.EVENTS;
import static nl.sluitend.infra.embedded.postgres.PostgresServer.VAULT;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.List;
import java.util.stream.Stream;
import nl.sluitend.infra.embedded.postgres.PostgresServer;

/** A PostgreSQL that is killed and frozen, and started again on its port. */
public final class Postgres {

    private final Path folder;
    private final int port;
    private PostgresServer server;
    private boolean ended;

    Postgres(Path folder, int port) throws IOException {
        this.folder = folder;
        this.port = port;
        this.server = PostgresServer.start(folder, port);
    }

    /** JDBC address of the events. */
    public String events() {
        return server.uri(EVENTS);
    }

    /** JDBC address of the vault. */
    public String vault() {
        return server.uri(VAULT);
    }

    /** Makes both databases empty. */
    void empty() throws SQLException {
        try (var connection = DriverManager.getConnection(server.uri("postgres"));
                var statement = connection.createStatement()) {
            for (var name : List.of(EVENTS, VAULT)) {
                statement.execute("drop database if exists " + name + " with (force)");
                statement.execute("create database " + name);
            }
        }
    }

    /** {@code kill -9} of the server and all its children. */
    public void kill() throws IOException {
        var all = processes();
        all.forEach(ProcessHandle::destroyForcibly);
        all.forEach(process -> process.onExit().join());
    }

    /** Freezes it ({@code SIGSTOP}) in the middle of whatever it does. */
    public void freeze() throws IOException, InterruptedException {
        Signal.STOP.to(pids());
    }

    /** Lets it go on. */
    public void thaw() throws IOException, InterruptedException {
        Signal.CONT.to(pids());
    }

    private List<Long> pids() throws IOException {
        return processes().stream().map(ProcessHandle::pid).toList();
    }

    private List<ProcessHandle> processes() throws IOException {
        var master = server.handle();
        return Stream.concat(Stream.of(master), master.descendants()).toList();
    }

    /** Starts it again when it ended. */
    public synchronized void revive() throws IOException {
        if (!ended && !answers()) {
            server.close();
            server = PostgresServer.start(folder, port);
        }
    }

    /** Whether it accepts connections. */
    public boolean answers() {
        try (var connection = DriverManager.getConnection(events() + "&loginTimeout=3&socketTimeout=3")) {
            return connection.isValid(2);
        } catch (SQLException _) {
            return false;
        }
    }

    synchronized void close() throws IOException {
        ended = true;
        server.close();
    }
}
