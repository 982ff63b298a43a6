package nl.sluitend.torture.machine;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Duration;
import java.util.Map;
import nl.sluitend.infra.documents.DocumentStore;
import nl.sluitend.infra.identity.Secrets;
import nl.sluitend.infra.identity.SignIn;
import nl.sluitend.infra.identity.Tokens;
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
    private final Secrets secrets;
    private final Disk disk;
    private final Keycloak keycloak;
    private final Postgres postgres;
    private @Nullable DocumentStore documents;
    private @Nullable Application application;

    private Machine(Path folder, boolean limited) throws IOException, InterruptedException {
        this.folder = folder;
        this.secrets = Secrets.in(folder.resolve("secrets.properties"));
        this.keycloak = new Keycloak(folder.resolve("keycloak"), Ports.free(), secrets);
        this.disk = Disk.at(folder.resolve("disk"), limited);
        this.postgres = new Postgres(disk.folder().resolve("postgres"), Ports.free());
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
        var store = DocumentStore.start();
        documents = store;
        var started = new Application(folder.resolve("application"), Ports.free(), addresses(store));
        application = started;
        started.order(orders);
        keycloak.revive();
        awaitWell();
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
        for (int start = 0; start < STARTS && !application().isAlive(); start++) {
            application().start();
            health.await(PATIENCE, application()::isAlive);
        }
        health.await(PATIENCE, () -> true);
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

    /** The token of somebody who signs in, or of a machine. */
    public String tokenOf(String who) throws IOException {
        return switch (who) {
            case "uwv-feed" -> new Tokens(keycloak.uri()).ofMachine(who, secrets.feed());
            case "sluitend-operator" -> new Tokens(keycloak.uri()).ofMachine(who, secrets.operator());
            default -> new SignIn(keycloak.uri(), secrets.gateway()).as(who, secrets.demo());
        };
    }

    private void end() throws InterruptedException {
        if (application != null) {
            application.kill();
        }
        if (documents != null) {
            documents.close();
        }
    }

    /** Ends all parts. */
    public void close() throws IOException, InterruptedException {
        end();
        postgres.close();
        disk.close();
        keycloak.close();
    }
}
