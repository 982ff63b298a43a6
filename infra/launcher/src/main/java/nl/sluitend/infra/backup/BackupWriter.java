package nl.sluitend.infra.backup;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.function.Predicate;
import javax.sql.DataSource;
import nl.sluitend.infra.postgres.Schema;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * Makes the archives of an installation that may be running. Data that is written first is read last: keys are stored
 * before the events that need them, so the vault is read after the events; a line of the feed is remembered after its
 * event, so remembered lines are read before. Read models are not kept: they follow from the events.
 *
 * @param events database of events and decisions
 * @param vault database of keys and identities
 * @param secrets files with keys and passwords, by the name that they get in the archive
 */
public record BackupWriter(DataSource events, DataSource vault, Map<String, Path> secrets) {

    /** The name of the keyset in an archive. */
    public static final String KEYSET = "secrets/vault-keyset.json";

    static final String REMEMBERED_LINES = "feed_line";
    private static final String KEYS = "person_key";

    /**
     * Writes the archives of events and vault into one folder and that of the keyset into another.
     *
     * @return what was written
     */
    public List<Manifest> write(Contents to) throws Exception {
        requireTables(Schema.EVENTS, events);
        requireTables(Schema.VAULT, vault);
        UnfinishedRestore.requireNone(events, vault);
        var now = begun();
        var id = UUID.randomUUID().toString();
        try (var data = Unfinished.begin(to.data());
                var keys = Unfinished.begin(to.keys())) {
            var written = write(to, id, now);
            data.done();
            keys.done();
            return written;
        }
    }

    private List<Manifest> write(Contents to, String id, Instant now) throws Exception {
        try (var keptVault = Archive.begin(to.vault());
                var keptEvents = Archive.begin(to.events());
                var keptSecrets = Archive.begin(to.secrets())) {
            copy(vault, keptVault, REMEMBERED_LINES::equals);
            copy(events, keptEvents, _ -> true);
            copy(vault, keptVault, table -> !table.equals(REMEMBERED_LINES));
            for (var secret : secrets.entrySet()) {
                keptSecrets.add(secret.getKey(), out -> file(secret.getValue(), out));
            }
            var written = List.of(
                    keptEvents.finish(id, now, "events", Schema.EVENTS.version(events)),
                    keptVault.finish(id, now, "vault", Schema.VAULT.version(vault)),
                    keptSecrets.finish(id, now, "keyset", ""));
            requireKeyset(written.get(1), written.get(2));
            return written;
        }
    }

    /** An empty database, as when a disk is not mounted, would replace good copies. */
    private static void requireTables(Schema schema, DataSource database) {
        if (schema.version(database).isEmpty()) {
            throw new BackupRefused("The database of the %s is empty: check that it is the right one."
                    .formatted(schema.name().toLowerCase(Locale.ROOT)));
        }
    }

    /** Without it nobody can ever open what is in the vault. */
    static void requireKeyset(Manifest vault, Manifest secrets) {
        boolean isSealed = vault.parts().stream().anyMatch(part -> part.name().equals(KEYS) && part.rows() > 0);
        if (isSealed && secrets.parts().stream().noneMatch(part -> part.name().equals(KEYSET))) {
            throw new BackupRefused("The keyset that opens this vault is missing: back up with"
                    + " -Dsluitend.vault.keyset=FILE as at the start, and restore a backup that holds it.");
        }
    }

    private Instant begun() {
        return JdbcClient.create(events)
                .sql("select now()")
                .query(OffsetDateTime.class)
                .single()
                .toInstant();
    }

    private static long file(Path file, OutputStream out) throws IOException {
        Files.copy(file, out);
        return 0;
    }

    private static void copy(DataSource database, Archive archive, Predicate<String> wanted) throws Exception {
        try (var tables = Tables.asOfNow(database)) {
            for (var table : tables.names()) {
                if (wanted.test(table)) {
                    archive.add(table, out -> tables.write(table, out));
                }
            }
        }
    }
}
