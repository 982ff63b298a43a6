package nl.sluitend.torture.machine;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import nl.sluitend.infra.demo.DemoPeople;
import nl.sluitend.infra.demo.SignIn;
import nl.sluitend.infra.embedded.keycloak.KeycloakServer;
import nl.sluitend.infra.embedded.keycloak.Secrets;
import nl.sluitend.infra.launcher.RealmTokens;

/** A Keycloak that is killed, and started again on its port. */
public final class Keycloak {

    private static final Duration PATIENCE = Duration.ofMinutes(4);

    private final Path folder;
    private final int port;
    private final Secrets secrets;
    private volatile KeycloakServer server;
    private boolean ended;

    Keycloak(Path folder, int port, Secrets secrets) throws IOException, InterruptedException {
        this.folder = folder;
        this.port = port;
        this.secrets = secrets;
        this.server = KeycloakServer.launch(folder, port, secrets);
    }

    URI uri() {
        return server.uri();
    }

    /** The token of somebody who signs in, or of a machine. */
    public String tokenOf(String who) throws IOException {
        return switch (who) {
            case "uwv-feed" -> new RealmTokens(uri()).ofMachine(who, secrets.feed());
            case "sluitend-operator" -> new RealmTokens(uri()).ofMachine(who, secrets.operator());
            default -> new SignIn(uri(), secrets.gateway()).as(who, DemoPeople.password(secrets));
        };
    }

    /** {@code kill -9}. */
    public void kill() {
        server.handle().destroyForcibly();
        server.handle().onExit().join();
    }

    /** Starts it again when it ended, and waits until it lets people in. */
    public void revive() throws IOException, InterruptedException {
        launch();
        server.awaitReady(PATIENCE);
    }

    private synchronized void launch() throws IOException, InterruptedException {
        if (!ended && !server.handle().isAlive()) {
            server = KeycloakServer.launch(folder, port, secrets);
        }
    }

    synchronized void close() {
        ended = true;
        server.close();
    }
}
