package nl.sluitend.torture.machine;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.Map;
import nl.sluitend.infra.embedded.documents.DocumentStore;
import nl.sluitend.infra.embedded.keycloak.Secrets;
import nl.sluitend.infra.launcher.Preflight;
import nl.sluitend.torture.agent.Orders;
import nl.sluitend.torture.plan.Shape;
import org.jspecify.annotations.Nullable;

/**
 * All parts of one installation, each in a process of its own. The document store is in the harness: it outlives the
 * application, as a MongoDB would, so that documents and tokens are judged as a crash left them.
 */
public final class Machine {

    private final Path folder;
    private final Disk disk;
    private final Java java;
    private final Keycloak keycloak;
    private final Postgres postgres;
    private @Nullable DocumentStore documents;
    private @Nullable ApplicationNodes nodes;
    private volatile boolean closed;

    private Machine(Path folder, boolean limited) throws IOException, InterruptedException {
        this.folder = folder;
        var secrets = Secrets.in(folder.resolve("secrets.properties"));
        this.disk = Disk.at(folder.resolve("disk"), limited);
        this.java = Java.in(folder);
        this.postgres = new Postgres(disk.folder().resolve("postgres"), Preflight.freePort(0));
        this.keycloak = new Keycloak(folder.resolve("keycloak"), Preflight.freePort(0), secrets);
    }

    /**
     * Starts the stores and Keycloak; {@link #begin} starts the applications.
     *
     * @param limited whether PostgreSQL's disk is to be a small one that can be filled, and is gone at the end
     */
    public static Machine in(Path folder, boolean limited) throws IOException, InterruptedException {
        return new Machine(folder.toAbsolutePath().normalize(), limited);
    }

    /** Starts applications on empty stores, whose agents have these orders from the start. */
    public void begin(Shape shape, Orders orders) throws IOException, InterruptedException, SQLException {
        end();
        postgres.revive();
        postgres.empty();
        renew(shape, orders);
        keycloak.revive();
        nodes().begin(java);
    }

    private synchronized void renew(Shape shape, Orders orders) throws IOException {
        if (closed) {
            throw new NotWell("All parts were ended.");
        }
        var store = DocumentStore.start();
        documents = store;
        nodes = ApplicationNodes.of(shape, folder, java, addresses(store));
        nodes.order(orders);
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
        nodes().revive();
    }

    /** The applications. */
    public ApplicationNodes nodes() {
        if (nodes == null) {
            throw new IllegalStateException("nothing began");
        }
        return nodes;
    }

    /** Who folds what. */
    public SegmentClaims claims() {
        return new SegmentClaims(documents());
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
        if (nodes != null) {
            nodes.end();
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
