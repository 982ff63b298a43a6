package nl.sluitend.infra.launcher;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Path;

/** The whole product on an empty store, its parts started as the launcher starts them, beside the shared Keycloak. */
public final class RealProduct implements AutoCloseable {

    private final DataFolder folder;
    private final InstallationParts parts;
    private final URI uri;

    private RealProduct(DataFolder folder) throws IOException {
        this.folder = folder;
        parts = new InstallationParts(folder);
        parts.postgres();
        parts.documents();
        uri = parts.application(Preflight.freePort(0), RealKeycloak.uri(), RealKeycloak.secrets());
    }

    /** Ready for its first visitor. */
    public static RealProduct start(Path data) throws IOException {
        return new RealProduct(DataFolder.open(data).lock());
    }

    /** Where its pages are. */
    public URI uri() {
        return uri;
    }

    @Override
    public void close() throws IOException {
        parts.close();
        folder.close();
    }
}
