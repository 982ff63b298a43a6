package nl.sluitend.infra.launcher;

import java.io.IOException;
import java.net.URI;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import javax.sql.DataSource;
import nl.sluitend.infra.backup.Restoration;
import nl.sluitend.infra.build.Build;
import nl.sluitend.infra.embedded.documents.DocumentStore;
import nl.sluitend.infra.embedded.keycloak.GatewayClient;
import nl.sluitend.infra.embedded.keycloak.KeycloakServer;
import nl.sluitend.infra.embedded.keycloak.Secrets;
import nl.sluitend.infra.embedded.postgres.PostgresServer;
import nl.sluitend.infra.launcher.Running.Part;
import nl.sluitend.infra.postgres.DataSources;
import org.jspecify.annotations.Nullable;

/** The parts of one installation: each is started unless another is given instead, recorded, and stopped in the end. */
final class InstallationParts implements AutoCloseable {

    /** How long Keycloak may show no progress. */
    private static final Duration PATIENCE = Duration.ofMinutes(2);

    private final DataFolder folder;
    private final Running running;
    private final Parts parts = new Parts();
    private final Watch watch = new Watch(parts::isClosed);

    InstallationParts(DataFolder folder) throws IOException {
        Build.running(); // reads the jars as they are now
        this.folder = folder;
        this.running = folder.running();
        running.note(Part.LAUNCHER, folder.path().toString(), ProcessHandle.current());
    }

    String postgres() throws IOException {
        var events = ExternalAddresses.uri("postgres");
        var vault = ExternalAddresses.uri("vault");
        var own = events.isPresent() && vault.isPresent() ? null : ownPostgres(0);
        note(Part.POSTGRES, events.orElseGet(() -> address(own, PostgresServer.EVENTS)));
        var noted = note(Part.VAULT, vault.orElseGet(() -> address(own, PostgresServer.VAULT)));
        Restoration.requireNoneUnfinished(store(Part.POSTGRES), store(Part.VAULT));
        return noted;
    }

    private PostgresServer ownPostgres(int port) throws IOException {
        var server = PostgresServer.start(folder.postgres(), port);
        int used = server.port();
        parts.keepStore(server);
        running.note(Part.POSTGRES, server.uri(PostgresServer.EVENTS), server.handle());
        watch.of(Part.POSTGRES.label(), server.handle(), () -> {
            parts.forget(server);
            ownPostgres(used);
        });
        return server;
    }

    private static String address(@Nullable PostgresServer own, String database) {
        return own == null ? "" : own.uri(database);
    }

    String documents() {
        return note(Part.DOCUMENTS, ExternalAddresses.uri("mongodb").orElseGet(this::ownDocuments));
    }

    private String ownDocuments() {
        var store = DocumentStore.start();
        parts.keepStore(store);
        return store.uri();
    }

    /** A warning if the embedded document store will be too small. */
    Optional<String> lackOfRoom() throws IOException {
        return ExternalAddresses.uri("mongodb").isPresent()
                ? Optional.empty()
                : RoomForDocuments.of(store(Part.POSTGRES), store(Part.VAULT))
                        .warning(Runtime.getRuntime().maxMemory());
    }

    private DataSource store(Part part) throws IOException {
        return DataSources.at(running.address(part).orElseThrow());
    }

    /** The document store in a process of its own. */
    String documentsAlone() throws IOException, InterruptedException {
        var given = ExternalAddresses.uri("mongodb");
        return note(Part.DOCUMENTS, given.isPresent() ? given.get() : nodes().documents());
    }

    private Nodes nodes() {
        return new Nodes(folder, running, parts, watch);
    }

    String keycloak(Secrets secrets, int port) throws IOException, InterruptedException {
        var given = ExternalAddresses.uri("keycloak");
        return note(Part.KEYCLOAK, given.isPresent() ? given.get() : ownKeycloak(secrets, port));
    }

    private String ownKeycloak(Secrets secrets, int port) throws IOException, InterruptedException {
        var server = KeycloakServer.launch(folder.keycloak(), port, secrets);
        parts.keepStore(server);
        running.note(Part.KEYCLOAK, server.uri().toString(), server.handle());
        watch.of(Part.KEYCLOAK.label(), server.handle(), () -> {
            parts.forget(server);
            ownKeycloak(secrets, port);
        });
        return server.awaitReady(PATIENCE).uri().toString();
    }

    /**
     * Gives our own Keycloak the application's address. Without it people can sign in all the same, and a sign-out
     * there takes effect here after the next check instead of at once.
     */
    void introduce(Secrets secrets) throws IOException {
        if (ExternalAddresses.uri("keycloak").isEmpty()) {
            var keycloak = URI.create(running.address(Part.KEYCLOAK).orElseThrow());
            var application = URI.create(running.address(Part.APPLICATION).orElseThrow());
            new GatewayClient(keycloak, secrets)
                    .isAt(application, ExternalAddresses.uri("proxy").map(URI::create));
        }
    }

    URI application(int port, URI keycloak, Secrets secrets) {
        var application = new RunningApplication(folder, running, port, keycloak, secrets);
        parts.keepApplication(application);
        return URI.create(note(Part.APPLICATION, application.start()));
    }

    /** Records their addresses before the first one runs, because the installation is ready only when all are. */
    List<Integer> expectNodes(int count, int port) {
        return nodes().expect(count, port);
    }

    /** One of several applications, in a process of its own. */
    URI node(int number, int port, URI keycloak, Secrets secrets) throws IOException, InterruptedException {
        return nodes().application(number, port, keycloak, secrets);
    }

    private String note(Part part, String address) {
        running.note(part, address, null);
        return address;
    }

    @Override
    public void close() {
        parts.close();
        running.clear();
    }
}
