package nl.sluitend.infra.backup;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import javax.sql.DataSource;
import nl.sluitend.infra.postgres.Schema;
import org.apache.commons.codec.digest.DigestUtils;

/** A backup that was checked as a whole, ready to be restored into an empty installation. */
public final class Restoration implements AutoCloseable {

    private final Kept events;
    private final Kept vault;
    private final Kept secrets;

    private Restoration(Kept events, Kept vault, Kept secrets) {
        this.events = events;
        this.vault = vault;
        this.secrets = secrets;
    }

    /** Reads everything once, so that nothing is changed if something is missing or damaged. */
    public static Restoration of(Contents backup) throws IOException {
        var restoration = new Restoration(
                Kept.open(backup.events(), "events"),
                Kept.open(backup.vault(), "vault"),
                Kept.open(backup.secrets(), "keyset"));
        restoration.check();
        return restoration;
    }

    private void check() {
        var ids = List.of(
                events.manifest().id(),
                vault.manifest().id(),
                secrets.manifest().id());
        if (ids.stream().distinct().count() > 1) {
            throw new BackupRefused("These archives are of different backups: name the two folders of one backup.");
        }
        BackupWriter.requireKeyset(vault.manifest(), secrets.manifest());
    }

    /**
     * Fills both databases and writes the secrets. Refuses databases that are not empty, and an existing other secret,
     * without which nobody could open what was sealed with it. Databases filled by an earlier restore of this backup
     * that was killed are accepted and not filled again, and so is a secret equal to the backup's.
     *
     * @param files where each secret goes, by its name
     */
    public List<Manifest> into(DataSource eventDatabase, DataSource vaultDatabase, Map<String, Path> files)
            throws Exception {
        try (var eventTables = Tables.forWriting(eventDatabase);
                var vaultTables = Tables.forWriting(vaultDatabase)) {
            eventTables.requireNoOtherRestore();
            check(Schema.EVENTS, eventDatabase, events);
            check(Schema.VAULT, vaultDatabase, vault);
            check(files);
            begin(Schema.EVENTS, eventDatabase);
            begin(Schema.VAULT, vaultDatabase);
            fill(eventDatabase, eventTables, events);
            fill(vaultDatabase, vaultTables, vault);
            write(files);
            vaultTables.commit();
            eventTables.commit();
        }
        return List.of(events.manifest(), vault.manifest(), secrets.manifest());
    }

    /** Removes the marks of a restore, once everything is in place, including the data folder. */
    public static void end(DataSource eventDatabase, DataSource vaultDatabase) {
        UnfinishedRestore.end(eventDatabase, vaultDatabase);
    }

    /** Refuses databases that a restore left incomplete. */
    public static void requireNoneUnfinished(DataSource eventDatabase, DataSource vaultDatabase) {
        UnfinishedRestore.requireNone(eventDatabase, vaultDatabase);
    }

    private String backup() {
        return events.manifest().id();
    }

    private void begin(Schema schema, DataSource database) throws SQLException {
        schema.migrate(database);
        UnfinishedRestore.begin(database, backup());
    }

    private void check(Schema schema, DataSource database, Kept kept) throws SQLException {
        var ours = schema.newest(database);
        if (!kept.manifest().schema().equals(ours)) {
            throw new BackupRefused(
                    "This backup's %s are of version %s and this product's are of version %s: restore with the product that made it."
                            .formatted(kept.manifest().holds(), kept.manifest().schema(), ours));
        }
        try (var tables = Tables.forWriting(database)) {
            if (!UnfinishedRestore.hasFilled(database, backup()) && !tables.areEmpty()) {
                throw new BackupRefused(
                        inTheWay(database).formatted(kept.manifest().holds()));
            }
        }
    }

    private static String inTheWay(DataSource database) {
        return UnfinishedRestore.in(database).isPresent()
                ? "The database of the %s holds the remains of an interrupted restore of another backup: restore that one again, or into an empty one."
                : "The database of the %s holds data: restore into an empty one.";
    }

    private void check(Map<String, Path> files) throws IOException {
        for (var place : files.entrySet()) {
            var file = place.getValue();
            if (Files.exists(file) && !isOurs(place.getKey(), file)) {
                throw new BackupRefused(
                        "%s is there already, and may be all that opens another vault: restore where there is none."
                                .formatted(file));
            }
        }
    }

    /** Whether that file holds the same secret as this backup. */
    private boolean isOurs(String name, Path file) throws IOException {
        var sum = Files.exists(file) ? DigestUtils.sha256Hex(Files.readAllBytes(file)) : "";
        return secrets.parts().stream()
                .anyMatch(part -> part.name().equals(name) && part.sha256().equals(sum));
    }

    private void fill(DataSource database, Tables tables, Kept kept) throws Exception {
        if (UnfinishedRestore.hasFilled(database, backup())) {
            return;
        }
        for (var part : kept.parts()) {
            try (var in = kept.content(part.name())) {
                tables.read(part.name(), in);
            }
        }
        UnfinishedRestore.fill(tables);
    }

    private void write(Map<String, Path> files) throws IOException {
        for (var part : secrets.parts()) {
            var file = files.get(part.name());
            if (file != null && !isOurs(part.name(), file)) {
                write(part.name(), file);
            }
        }
    }

    /** For its owner only, from the first byte on; under its own name only when it is complete. */
    private void write(String name, Path file) throws IOException {
        Files.createDirectories(file.toAbsolutePath().getParent());
        var draft = file.resolveSibling(file.getFileName() + ".restoring");
        Files.deleteIfExists(draft);
        Files.createFile(draft, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
        try (var in = secrets.content(name);
                var out = Files.newOutputStream(draft)) {
            in.transferTo(out);
        }
        Files.move(draft, file);
    }

    @Override
    public void close() throws IOException {
        events.close();
        vault.close();
        secrets.close();
    }
}
