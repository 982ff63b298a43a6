package nl.sluitend.infra.launcher;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Path;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import nl.sluitend.infra.demo.DemoPeople;
import nl.sluitend.infra.demo.SignIn;
import nl.sluitend.infra.embedded.keycloak.Secrets;

/**
 * One real Keycloak for all tests of this JVM, started as the launcher starts it. Its data folder is the first one that no
 * other JVM holds; it stays for the next run, which also ends what a killed run left behind there.
 */
public final class RealKeycloak {

    /** JVMs at once, and one that somebody runs beside them. */
    private static final int MOST = 3;

    /** Started once; when that failed, every test that needs it tells why. */
    private static final FutureTask<RealKeycloak> ONLY = new FutureTask<>(RealKeycloak::start);

    private final Secrets secrets;
    private final URI uri;

    private RealKeycloak(Secrets secrets, URI uri) {
        this.secrets = secrets;
        this.uri = uri;
    }

    private static RealKeycloak start() throws IOException, InterruptedException {
        var folder = free();
        new OrphanProcesses(folder).end(System.out::println);
        var parts = new InstallationParts(folder);
        Runtime.getRuntime().addShutdownHook(new Thread(parts::close));
        var secrets = folder.secrets();
        return new RealKeycloak(secrets, URI.create(parts.keycloak(secrets, Preflight.freePort(0))));
    }

    private static DataFolder free() throws IOException {
        for (int number = 1; ; number++) {
            try {
                return DataFolder.open(Path.of("target", "test-data", Integer.toString(number)))
                        .lock();
            } catch (VerbRefused held) {
                if (number == MOST) {
                    throw held;
                }
            }
        }
    }

    private static RealKeycloak only() {
        ONLY.run();
        try {
            return ONLY.get();
        } catch (ExecutionException e) {
            throw new IllegalStateException(e.getCause());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    /** Its address. */
    public static URI uri() {
        return only().uri;
    }

    /** Passwords and client secrets of its realm. */
    public static Secrets secrets() {
        return only().secrets;
    }

    /** Access token of a demo person. */
    public static String tokenOf(String username) throws IOException {
        return new SignIn(uri(), secrets().gateway()).as(username, DemoPeople.password(secrets()));
    }
}
