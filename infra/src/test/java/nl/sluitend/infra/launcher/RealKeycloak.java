package nl.sluitend.infra.launcher;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Path;
import nl.sluitend.infra.demo.DemoPeople;
import nl.sluitend.infra.demo.SignIn;
import nl.sluitend.infra.embedded.keycloak.Secrets;

/**
 * One real Keycloak for all tests of this JVM, started as the launcher starts it. Its data folder stays for the next
 * run, which also ends what a killed run left behind.
 */
public final class RealKeycloak {

    private static final RealKeycloak ONLY = new RealKeycloak();

    private final Secrets secrets;
    private final URI uri;

    private RealKeycloak() {
        try {
            var folder = DataFolder.open(Path.of("target/test-data")).lock();
            new OrphanProcesses(folder).end(System.out::println);
            var parts = new InstallationParts(folder);
            Runtime.getRuntime().addShutdownHook(new Thread(parts::close));
            secrets = folder.secrets();
            uri = URI.create(parts.keycloak(secrets, Preflight.freePort(0)));
        } catch (IOException e) {
            throw new IllegalStateException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    /** Its address. */
    public static URI uri() {
        return ONLY.uri;
    }

    /** Passwords and client secrets of its realm. */
    public static Secrets secrets() {
        return ONLY.secrets;
    }

    /** Access token of a demo person. */
    public static String tokenOf(String username) throws IOException {
        return new SignIn(uri(), secrets().gateway()).as(username, DemoPeople.password(secrets()));
    }
}
