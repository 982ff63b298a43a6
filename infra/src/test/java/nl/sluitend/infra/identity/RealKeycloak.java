package nl.sluitend.infra.identity;

import java.io.IOException;
import java.net.ServerSocket;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;

/** One real Keycloak for all tests of this JVM, started by the launcher's own classes; its data stays for the next run. */
public final class RealKeycloak {

    private static final RealKeycloak ONLY = new RealKeycloak();

    private final Secrets secrets;
    private final KeycloakServer server;

    private RealKeycloak() {
        try {
            var folder = Files.createDirectories(Path.of("target/test-data").toAbsolutePath());
            secrets = Secrets.in(folder.resolve("secrets.properties"));
            server = KeycloakServer.launch(folder.resolve("keycloak"), freePort(), secrets);
            Runtime.getRuntime().addShutdownHook(new Thread(server::close));
            server.awaitReady(Duration.ofMinutes(4));
        } catch (IOException e) {
            throw new IllegalStateException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    private static int freePort() throws IOException {
        try (var socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        }
    }

    /** Its address. */
    public static URI uri() {
        return ONLY.server.uri();
    }

    /** Passwords and client secrets of its realm. */
    public static Secrets secrets() {
        return ONLY.secrets;
    }

    /** Access token of a demo person. */
    public static String tokenOf(String username) throws IOException {
        return new SignIn(uri(), secrets().gateway()).as(username, secrets().demo());
    }
}
