package nl.sluitend.infra.launcher;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import javax.sql.DataSource;
import nl.sluitend.infra.backup.BackupWriter;
import nl.sluitend.infra.embedded.postgres.Cluster;
import nl.sluitend.infra.embedded.postgres.PostgresServer;
import nl.sluitend.infra.launcher.Running.Part;
import nl.sluitend.infra.postgres.DataSources;
import org.jspecify.annotations.Nullable;

/**
 * The durable stores of an installation: running ones, external ones, or else its own PostgreSQL, started for this
 * purpose only.
 */
final class Stores implements AutoCloseable {

    private static final String SECRETS = "secrets.properties";

    private final DataFolder folder;
    private final @Nullable PostgresServer own;
    private final String events;
    private final String vault;

    private Stores(DataFolder folder, @Nullable PostgresServer own, String events, String vault) {
        this.folder = folder;
        this.own = own;
        this.events = events;
        this.vault = vault;
    }

    /** Of a running or stopped installation. */
    static Stores of(DataFolder folder) throws IOException, InterruptedException {
        return folder.requireExisting().isInUse() ? running(folder) : whole(folder.lock());
    }

    /** Refuses a missing or incomplete installation, and creates nothing in its place. */
    private static Stores whole(DataFolder folder) throws IOException, InterruptedException {
        try {
            folder.requireWhole();
            if (!ExternalAddresses.haveDatabases()) {
                requireOwn(folder);
            }
            return standing(folder);
        } catch (IOException | InterruptedException | RuntimeException refused) {
            folder.close();
            throw refused;
        }
    }

    private static void requireOwn(DataFolder folder) throws IOException {
        folder.requireDatabase();
        if (!new Cluster(folder.postgres()).isWhole()) {
            throw new VerbRefused("%s holds no database: there is nothing to back up.".formatted(folder.path()));
        }
    }

    private static Stores running(DataFolder folder) throws IOException {
        var running = folder.running();
        var events = running.address(Part.POSTGRES);
        var vault = running.address(Part.VAULT);
        if (events.isEmpty() || vault.isEmpty()) {
            throw new VerbRefused("%s is being started: wait until it runs.".formatted(folder.path()));
        }
        return new Stores(folder, null, events.get(), vault.get());
    }

    /** Of an installation in a folder that is locked. */
    static Stores standing(DataFolder folder) throws IOException, InterruptedException {
        new OrphanProcesses(folder).end(_ -> {});
        var events = ExternalAddresses.uri("postgres");
        var vault = ExternalAddresses.uri("vault");
        if (events.isPresent() && vault.isPresent()) {
            return new Stores(folder, null, events.get(), vault.get());
        }
        var own = PostgresServer.start(folder.postgres());
        return new Stores(
                folder,
                own,
                events.orElseGet(() -> own.uri(PostgresServer.EVENTS)),
                vault.orElseGet(() -> own.uri(PostgresServer.VAULT)));
    }

    DataSource events() {
        return DataSources.at(events);
    }

    DataSource vault() {
        return DataSources.at(vault);
    }

    /** The files of the secrets, existing or not, by name. */
    Map<String, Path> places() {
        var places = new LinkedHashMap<String, Path>();
        places.put(
                BackupWriter.KEYSET,
                ExternalAddresses.setting("sluitend.vault.keyset")
                        .map(Path::of)
                        .orElseGet(() -> folder.path().resolve(BackupWriter.KEYSET)));
        places.put(SECRETS, folder.path().resolve(SECRETS));
        return places;
    }

    /** Those that exist. */
    Map<String, Path> secrets() {
        var secrets = places();
        secrets.values().removeIf(Files::notExists);
        return secrets;
    }

    @Override
    public void close() throws IOException {
        if (own != null) {
            own.close();
            folder.close();
        }
    }
}
