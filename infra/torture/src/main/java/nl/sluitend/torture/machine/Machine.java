package nl.sluitend.torture.machine;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Duration;
import java.util.Map;
import nl.sluitend.infra.documents.DocumentStore;
import nl.sluitend.infra.identity.Secrets;
import nl.sluitend.torture.agent.Orders;
import org.jspecify.annotations.Nullable;

/**
 * All parts of one installation, each in a process of its own. The document store is here, in the harness: it outlives
 * the application, as a MongoDB would, so that documents and tokens are judged as a crash left them.
 */
public final class Machine {

    private static final Duration PATIENCE = Duration.ofMinutes(2);
    private static final int STARTS = 3;

    private final Path folder;
    private final Disk disk;
    private final Keycloak keycloak;
    private final Postgres postgres;
    private @Nullable DocumentStore documents;
    private @Nullable Application application;
    private volatile boolean closed;

    private Machine(Path folder, boolean limited) throws IOException, InterruptedException {
        this.folder = folder;
        var secrets = Secrets.in(folder.resolve("secrets.properties"));
        this.disk = Disk.at(folder.resolve("disk"), limited);
        this.postgres = new Postgres(disk.folder().resolve("postgres"), Ports.free());
        this.keycloak = new Keycloak(folder.resolve("keycloak"), Ports.free(), secrets);
    }

    /**
     * Starts the stores and Keycloak; {@link #begin} starts the application.
     *
     * @param limited whether PostgreSQL's disk is to be a small one that can be filled, and is gone at the end
     */
    public static Machine in(Path folder, boolean limited) throws IOException, InterruptedException {
        return new Machine(folder.toAbsolutePath().normalize(), limited);
    }

    /** An application with empty stores, whose agent has these orders from its first moment on. */
    public void begin(Orders orders) throws IOException, InterruptedException, SQLException {
        end();
        postgres.revive();
        postgres.empty();
        keycloak.revive();
        renew(orders);
        awaitWell();
    }

    private synchronized void renew(Orders orders) throws IOException {
        if (closed) {
            throw new NotWell("All parts were ended.");
        }
        var store = DocumentStore.start();
        documents = store;
        application = new Application(folder.resolve("application"), Ports.free(), addresses(store));
        application.order(orders);
    }

    private Map<String, String> addresses(DocumentStore store) {
        return Map.of(
                "postgres", postgres.events(),
                "vault", postgres.vault(),
                "mongodb", store.uri(),
                "keycloak", keycloak.uri().toString());
    }

    /** Brings back what is down, as an operator's supervisor would, and waits until all is well. */
    public void restore() throws IOException, InterruptedException {
        disk.free();
        postgres.revive();
        keycloak.revive();
        awaitWell();
    }

    /** An application that ends while it starts is started again; more than a few times is not well. */
    private void awaitWell() throws IOException, InterruptedException {
        var health = new Health(application().uri());
        for (int start = 0; start < STARTS; start++) {
            if (!application().isAlive()) {
                application().start();
            }
            if (health.await(PATIENCE, application()::isAlive)) {
                return;
            }
        }
        throw new NotWell("The application ended %d times while it started.".formatted(STARTS));
    }

    /** The application. */
    public Application application() {
        if (application == null) {
            throw new IllegalStateException("nothing began");
        }
        return application;
    }

    /** Address of the documents. */
    public String documents() {
        return documents == null ? "" : documents.uri();
    }

    /** Events and vault. */
    public Postgres postgres() {
        return postgres;
    }

    /** Identity. */
    public Keycloak keycloak() {
        return keycloak;
    }

    /** PostgreSQL's own. */
    public Disk disk() {
        return disk;
    }

    private void end() throws InterruptedException {
        if (application != null) {
            application.end();
        }
        if (documents != null) {
            documents.close();
        }
    }

    /** Whether all parts were ended. */
    public boolean isClosed() {
        return closed;
    }

    /** Ends all parts; none of them starts again. */
    public synchronized void close() throws IOException, InterruptedException {
        closed = true;
        end();
        postgres.close();
        disk.close();
        keycloak.close();
    }
}
