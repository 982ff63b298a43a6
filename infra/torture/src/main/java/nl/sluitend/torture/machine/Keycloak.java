package nl.sluitend.torture.machine;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import nl.sluitend.infra.identity.KeycloakServer;
import nl.sluitend.infra.identity.Secrets;

/** A Keycloak that is killed, and started again on its port. */
public final class Keycloak {

    private static final Duration PATIENCE = Duration.ofMinutes(4);

    private final Path folder;
    private final int port;
    private final Secrets secrets;
    private KeycloakServer server;

    Keycloak(Path folder, int port, Secrets secrets) throws IOException, InterruptedException {
        this.folder = folder;
        this.port = port;
        this.secrets = secrets;
        this.server = KeycloakServer.launch(folder, port, secrets);
    }

    URI uri() {
        return server.uri();
    }

    /** {@code kill -9}. */
    public void kill() {
        server.handle().destroyForcibly();
        server.handle().onExit().join();
    }

    /** Starts it again when it ended, and waits until it lets people in. */
    public void revive() throws IOException, InterruptedException {
        if (!server.handle().isAlive()) {
            server = KeycloakServer.launch(folder, port, secrets);
        }
        server.awaitReady(PATIENCE);
    }

    void close() {
        server.close();
    }
}
