package nl.sluitend.infra.launcher;

import java.io.IOException;
import java.net.URI;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.Deque;
import nl.sluitend.infra.documents.DocumentStore;
import nl.sluitend.infra.identity.KeycloakServer;
import nl.sluitend.infra.identity.Secrets;
import nl.sluitend.infra.launcher.Running.Part;
import nl.sluitend.infra.postgres.PostgresServer;
import org.jspecify.annotations.Nullable;

/** The parts of one installation: each is started unless another is given instead, recorded, and stopped in the end. */
final class Household implements AutoCloseable {

    private static final Duration PATIENCE = Duration.ofMinutes(3);

    private final DataFolder folder;
    private final Running running;
    private final Deque<AutoCloseable> parts = new ArrayDeque<>();
    private final Watch watch = new Watch(this::isClosed);
    private boolean closed;

    Household(DataFolder folder) throws IOException {
        this.folder = folder;
        this.running = folder.running();
        running.note(Part.LAUNCHER, folder.path().toString(), ProcessHandle.current());
    }

    String postgres() throws IOException {
        var events = Given.uri("postgres");
        var vault = Given.uri("vault");
        var own = events.isPresent() && vault.isPresent() ? null : ownPostgres(0);
        note(Part.POSTGRES, events.orElseGet(() -> address(own, PostgresServer.EVENTS)));
        return note(Part.VAULT, vault.orElseGet(() -> address(own, PostgresServer.VAULT)));
    }

    private PostgresServer ownPostgres(int port) throws IOException {
        var server = PostgresServer.start(folder.postgres(), port);
        int used = server.port();
        keep(server);
        running.note(Part.POSTGRES, server.uri(PostgresServer.EVENTS), server.handle());
        watch.of(Part.POSTGRES.label(), server.handle(), () -> {
            forget(server);
            ownPostgres(used);
        });
        return server;
    }

    private static String address(@Nullable PostgresServer own, String database) {
        return own == null ? "" : own.uri(database);
    }

    String documents() {
        return note(Part.DOCUMENTS, Given.uri("mongodb").orElseGet(this::ownDocuments));
    }

    private String ownDocuments() {
        var store = DocumentStore.start();
        keep(store);
        return store.uri();
    }

    String keycloak(Secrets secrets, int port) throws IOException, InterruptedException {
        var given = Given.uri("keycloak");
        return note(Part.KEYCLOAK, given.isPresent() ? given.get() : ownKeycloak(secrets, port));
    }

    private String ownKeycloak(Secrets secrets, int port) throws IOException, InterruptedException {
        var server = KeycloakServer.launch(folder.keycloak(), port, secrets);
        keep(server);
        running.note(Part.KEYCLOAK, server.uri().toString(), server.handle());
        watch.of(Part.KEYCLOAK.label(), server.handle(), () -> {
            forget(server);
            ownKeycloak(secrets, port);
        });
        return server.awaitReady(PATIENCE).uri().toString();
    }

    URI application(int port, URI keycloak, Secrets secrets) {
        var application = new RunningApplication(folder, running, port, keycloak, secrets);
        keep(application);
        return URI.create(note(Part.APPLICATION, application.start()));
    }

    private String note(Part part, String address) {
        running.note(part, address, null);
        return address;
    }

    private boolean isClosed() {
        synchronized (parts) {
            return closed;
        }
    }

    /** Ended by itself: what is left of it is tidied up. */
    private void forget(AutoCloseable part) {
        synchronized (parts) {
            parts.remove(part);
        }
        close(part);
    }

    /** A part that comes up while all are being stopped is stopped at once; stores outlive the application. */
    private void keep(AutoCloseable part) {
        synchronized (parts) {
            if (!closed) {
                if (part instanceof RunningApplication) {
                    parts.addFirst(part);
                } else {
                    parts.addLast(part);
                }
                return;
            }
        }
        close(part);
    }

    /** The application first; a part that does not want to stop does not keep the others. */
    @Override
    public void close() {
        synchronized (parts) {
            closed = true;
        }
        while (!parts.isEmpty()) {
            close(parts.pop());
        }
        running.clear();
    }

    private static void close(AutoCloseable part) {
        try {
            part.close();
        } catch (Exception e) {
            System.err.println("Could not stop a part: " + e.getMessage());
        }
    }
}
