package nl.sluitend.infra.backup;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.InstanceOfAssertFactories.LONG;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicBoolean;
import nl.sluitend.infra.embedded.postgres.PostgresServer;
import nl.sluitend.infra.postgres.Schema;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DriverManagerDataSource;
import org.springframework.util.FileSystemUtils;

/** A backup taken from a real PostgreSQL while it works, and put back into another database. */
class BackupTest {

    private static final String KEYSET = "secrets/vault-keyset.json";

    @TempDir
    @SuppressWarnings("NullAway.Init")
    private static Path shared;

    @SuppressWarnings("NullAway.Init")
    private static PostgresServer server;

    @TempDir
    @SuppressWarnings("NullAway.Init")
    private Path folder;

    private final List<String> databases = new ArrayList<>();
    private final Contents backup = new Contents(Path.of("data"), Path.of("keys"));

    @SuppressWarnings("NullAway.Init")
    private DriverManagerDataSource events;

    @SuppressWarnings("NullAway.Init")
    private DriverManagerDataSource vault;

    @BeforeAll
    static void start() throws IOException {
        server = PostgresServer.start(shared.resolve("postgres"));
    }

    @AfterAll
    static void stop() throws IOException {
        server.close();
    }

    @BeforeEach
    void create() throws IOException {
        events = database();
        vault = database();
        Schema.EVENTS.migrate(events);
        Schema.VAULT.migrate(vault);
        Files.createDirectories(folder.resolve("installation"));
        Files.writeString(folder.resolve("installation/keyset.json"), "{\"wrapping\":\"opens all\"}");
    }

    @AfterEach
    void drop() {
        databases.forEach(
                name -> sql(postgres("postgres")).sql("drop database " + name).update());
    }

    private DriverManagerDataSource database() {
        var name = "backup_" + UUID.randomUUID().toString().replace('-', '_');
        sql(postgres("postgres")).sql("create database " + name).update();
        databases.add(name);
        return postgres(name);
    }

    private static DriverManagerDataSource postgres(String name) {
        return new DriverManagerDataSource(server.uri(name));
    }

    private static JdbcClient sql(DriverManagerDataSource database) {
        return JdbcClient.create(database);
    }

    private Contents kept() {
        return new Contents(folder.resolve(backup.data()), folder.resolve(backup.keys()));
    }

    private void save() throws Exception {
        assertThat(saved()).hasSize(3);
    }

    private List<Manifest> saved() throws Exception {
        return new BackupWriter(events, vault, Map.of(KEYSET, folder.resolve("installation/keyset.json")))
                .write(kept());
    }

    private void restore(DriverManagerDataSource intoEvents, DriverManagerDataSource intoVault) throws Exception {
        try (var restoration = Restoration.of(kept())) {
            restoration.into(intoEvents, intoVault, Map.of(KEYSET, folder.resolve("other/keyset.json")));
        }
    }

    /** In the order in which the product writes: the key, the event that needs it, the line that led to it. */
    private void live(int number) {
        var inhabitant = new UUID(0, number);
        sql(vault)
                .sql("insert into person_key (inhabitant, wrapped_key) values (?, ?)")
                .param(inhabitant)
                .param(new byte[] {1, 0, '\t', '\\', '\n'})
                .update();
        sql(events)
                .sql("insert into domain_event_entry (eventIdentifier, aggregateIdentifier, sequenceNumber, timeStamp,"
                        + " payloadType, payload) values (?, ?, 0, 'now', 'inhabitant-registered', ?)")
                .params(UUID.randomUUID().toString(), inhabitant.toString(), new byte[] {(byte) number})
                .update();
        sql(vault)
                .sql("insert into feed_line (digest) values (decode(replace(?, '-', ''), 'hex'))")
                .param(inhabitant.toString())
                .update();
    }

    private static List<Map<String, @Nullable Object>> rows(DriverManagerDataSource database, String table) {
        return sql(database)
                .sql("select * from " + table + " order by 1")
                .query()
                .listOfRows();
    }

    /** As a killed one leaves it: a marker that nobody holds, an archive that was done, a draft that was not. */
    @Test
    void whatABackupLeftThatBrokeOffIsNoBackupAndIsClearedByTheNext() throws Exception {
        live(1);
        save();
        for (var marked : List.of(kept().data(), kept().keys())) {
            Files.createFile(marked.resolve("this-backup-is-unfinished"));
        }
        Files.delete(kept().vault());
        Files.writeString(kept().data().resolve("draft123.zip"), "half");
        assertThatThrownBy(() -> restore(database(), database())).hasMessageContaining("broke off");

        save();

        assertThat(kept().data()).isDirectoryContaining("glob:**vault.zip").isDirectoryNotContaining("glob:**draft*");
        assertThat(kept().data().resolve("this-backup-is-unfinished")).doesNotExist();
        restore(database(), database());
    }

    @Test
    void whatABackupLeftIsNotClearedWhereAnythingElseLies() throws Exception {
        save();
        Files.createFile(kept().data().resolve("this-backup-is-unfinished"));
        Files.writeString(kept().data().resolve("thesis.txt"), "kept");

        assertThatThrownBy(this::save).hasMessageContaining("not empty");

        assertThat(kept().data().resolve("thesis.txt")).exists();
        assertThat(kept().events()).exists();
    }

    @Test
    void twoBackupsDoNotWriteIntoOneFolder() throws Exception {
        try (var _ = Unfinished.begin(kept().data())) {
            assertThatThrownBy(this::save).hasMessageContaining("another backup");
        }
        save();
    }

    @Test
    void aBackupThatFailsLeavesNothing() {
        var nobody = new DriverManagerDataSource(server.uri("postgres") + "&connectTimeout=2");
        nobody.setUrl("jdbc:postgresql://127.0.0.1:1/none");

        assertThatThrownBy(() -> new BackupWriter(events, nobody, Map.of()).write(kept()))
                .isInstanceOf(Exception.class);

        assertThat(kept().data()).doesNotExist();
        assertThat(kept().keys()).doesNotExist();
    }

    /** It would take the place of good ones, and could never be put back. */
    @Test
    void ofADatabaseInWhichNothingWasEverKeptThereIsNoBackup() {
        for (var one : List.of(
                new BackupWriter(database(), vault, Map.of()), new BackupWriter(events, database(), Map.of()))) {
            assertThatThrownBy(() -> one.write(kept()))
                    .isInstanceOf(BackupRefused.class)
                    .hasMessageContaining("is empty");
        }
        assertThat(kept().data()).doesNotExist();
        assertThat(kept().keys()).doesNotExist();
    }

    @Test
    void aBackupWhoseKeysHaveNoPlaceLeavesNothingAndTakesNoFolderAway() throws Exception {
        Files.writeString(folder.resolve("a-file"), "kept");
        var noPlace = new Contents(kept().data(), folder.resolve("a-file/keys"));
        var safekeeping = new BackupWriter(events, vault, Map.of());

        assertThatThrownBy(() -> safekeeping.write(noPlace)).isInstanceOf(IOException.class);
        assertThat(noPlace.data()).doesNotExist();

        Files.createDirectories(noPlace.data());
        assertThatThrownBy(() -> safekeeping.write(noPlace)).isInstanceOf(IOException.class);
        assertThat(noPlace.data()).isEmptyDirectory();
    }

    @Test
    void whatIsPutBackIsWhatWasKept() throws Exception {
        for (int number = 0; number < 20; number++) {
            live(number);
        }
        save();
        var otherEvents = database();
        var otherVault = database();

        restore(otherEvents, otherVault);

        assertThat(rows(otherEvents, "domain_event_entry"))
                .usingRecursiveComparison()
                .isEqualTo(rows(events, "domain_event_entry"));
        assertThat(rows(otherVault, "person_key")).usingRecursiveComparison().isEqualTo(rows(vault, "person_key"));
        assertThat(rows(otherVault, "feed_line")).hasSize(20);
        assertThat(folder.resolve("other/keyset.json"))
                .hasSameTextualContentAs(folder.resolve("installation/keyset.json"));
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(folder.resolve("other/keyset.json"))))
                .isEqualTo("rw-------");
    }

    @Test
    void newEventsAreNumberedAfterThoseThatWerePutBack() throws Exception {
        live(1);
        live(2);
        save();
        var otherEvents = database();
        restore(otherEvents, database());

        events = otherEvents;
        live(3);

        assertThat(sql(events)
                        .sql("select globalIndex from domain_event_entry order by globalIndex")
                        .query(Long.class)
                        .list())
                .containsExactly(1L, 2L, 3L);
    }

    /** Else an event would have no key, or a line of the feed would count as taken though its event is lost. */
    @Test
    void aBackupTakenInTheMiddleOfAFeedFitsTogether() throws Exception {
        var enough = new AtomicBoolean();
        var feeding = CompletableFuture.runAsync(() -> {
            for (int number = 0; !enough.get(); number++) {
                live(number);
            }
        });
        for (int times = 0; rows(events, "domain_event_entry").size() < 50; times++) {
            assertThat(times).isLessThan(100_000);
        }
        save();
        enough.set(true);
        feeding.join();
        var otherEvents = database();
        var otherVault = database();

        restore(otherEvents, otherVault);

        var events = sql(otherEvents)
                .sql("select replace(aggregateIdentifier, '-', '') from domain_event_entry")
                .query(String.class)
                .list();
        assertThat(events).hasSizeGreaterThanOrEqualTo(50);
        assertThat(sql(otherVault)
                        .sql("select replace(inhabitant::text, '-', '') from person_key")
                        .query(String.class)
                        .list())
                .containsAll(events);
        assertThat(events)
                .containsAll(sql(otherVault)
                        .sql("select encode(digest, 'hex') from feed_line")
                        .query(String.class)
                        .list());
    }

    @Test
    void theKeysetDoesNotLieWithTheData() throws Exception {
        live(1);

        save();

        try (var files = Files.list(kept().data())) {
            assertThat(files.map(Path::getFileName).map(Path::toString))
                    .containsExactlyInAnyOrder("events.zip", "vault.zip");
        }
        assertThat(kept().secrets()).exists();
    }

    @Test
    void aBackupWithoutTheKeysetOfAVaultInUseIsRefusedAndLeavesNothing() throws Exception {
        live(1);
        var elsewhere = new BackupWriter(events, vault, Map.of());
        assertThatThrownBy(() -> elsewhere.write(kept()))
                .isInstanceOf(BackupRefused.class)
                .hasMessageContaining("-Dsluitend.vault.keyset");
        assertThat(kept().events()).doesNotExist();
        assertThat(kept().secrets()).doesNotExist();
    }

    @Test
    void aKeysetThatIsThereIsNeverOverwritten() throws Exception {
        live(1);
        save();
        var other = Files.createDirectories(folder.resolve("other")).resolve("keyset.json");
        Files.writeString(other, "of another vault");
        assertThatThrownBy(() -> restore(database(), database()))
                .isInstanceOf(BackupRefused.class)
                .hasMessageContaining("is there already");
        assertThat(other).hasContent("of another vault");
    }

    /** A restore that was killed leaves it where it lies outside the data folder, or half of it under another name. */
    @Test
    void aKeysetThatIsTheBackupsOwnIsNotInTheWayOfTheSameRestore() throws Exception {
        live(1);
        save();
        var own = Files.copy(
                folder.resolve("installation/keyset.json"),
                Files.createDirectories(folder.resolve("other")).resolve("keyset.json"));
        restore(database(), database());
        assertThat(own).hasContent("{\"wrapping\":\"opens all\"}");

        Files.move(own, own.resolveSibling("keyset.json.restoring"));
        Files.writeString(own.resolveSibling("keyset.json.restoring"), "{\"wrap");
        restore(database(), database());

        assertThat(own).hasContent("{\"wrapping\":\"opens all\"}");
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(own)))
                .isEqualTo("rw-------");
        assertThat(own.resolveSibling("keyset.json.restoring")).doesNotExist();
    }

    /** The moments at which a restore was killed: what the database does then, and in which one. */
    enum Killed {
        BEFORE_THE_VAULT_IS_FILLED,
        BETWEEN_VAULT_AND_EVENTS,
        BEFORE_THE_MARKS_GO
    }

    /** Databases of one's own are there after it: the next restore has to know what it sees. */
    @ParameterizedTest
    @EnumSource
    void aRestoreThatWasKilledIsNotStartedAndIsTakenUpByTheSame(Killed moment) throws Exception {
        live(1);
        live(2);
        save();
        var otherEvents = database();
        var otherVault = database();

        killed(moment, otherEvents, otherVault);

        if (moment != Killed.BEFORE_THE_MARKS_GO) {
            assertThatThrownBy(() -> Restoration.requireNoneUnfinished(otherEvents, otherVault))
                    .isInstanceOf(BackupRefused.class)
                    .hasMessageContaining("broke off: restore the same backup again");
            assertThatThrownBy(() -> new BackupWriter(otherEvents, otherVault, Map.of())
                            .write(new Contents(folder.resolve("of-half"), folder.resolve("of-half-keys"))))
                    .hasMessageContaining("broke off");
        }
        FileSystemUtils.deleteRecursively(folder.resolve("other"));
        try (var restoration = Restoration.of(kept())) {
            restoration.into(otherEvents, otherVault, Map.of(KEYSET, folder.resolve("other/keyset.json")));
            Restoration.end(otherEvents, otherVault);
        }

        Restoration.requireNoneUnfinished(otherEvents, otherVault);
        assertThat(rows(otherEvents, "domain_event_entry"))
                .usingRecursiveComparison()
                .isEqualTo(rows(events, "domain_event_entry"));
        assertThat(rows(otherVault, "person_key")).usingRecursiveComparison().isEqualTo(rows(vault, "person_key"));
        assertThat(folder.resolve("other/keyset.json")).exists();
        assertThat(UnfinishedRestore.in(otherEvents)).isEmpty();
        assertThatThrownBy(() -> restore(otherEvents, otherVault)).hasMessageContaining("holds data");
    }

    /** PostgreSQL itself ends the connection, at the very moment, as it does when the process at its other end is gone. */
    private void killed(Killed moment, DriverManagerDataSource otherEvents, DriverManagerDataSource otherVault)
            throws Exception {
        if (moment == Killed.BEFORE_THE_MARKS_GO) {
            restore(otherEvents, otherVault);
            return;
        }
        var where = moment == Killed.BETWEEN_VAULT_AND_EVENTS ? otherEvents : otherVault;
        Schema.EVENTS.migrate(otherEvents);
        Schema.VAULT.migrate(otherVault);
        sql(where)
                .sql("create function die() returns trigger language plpgsql as"
                        + " 'begin perform pg_terminate_backend(pg_backend_pid()); return null; end'")
                .update();
        sql(where)
                .sql(
                        "create constraint trigger dies after insert on %s deferrable initially deferred for each row execute function die()"
                                .formatted(
                                        moment == Killed.BETWEEN_VAULT_AND_EVENTS
                                                ? "domain_event_entry"
                                                : "person_key"))
                .update();
        assertThatThrownBy(() -> restore(otherEvents, otherVault)).isInstanceOf(SQLException.class);
        sql(where).sql("drop function die() cascade").update();
    }

    /** All is in its place then, so nobody has to put it back again. */
    @Test
    void aRestoreThatWasKilledAfterItsLastRowIsStarted() throws Exception {
        live(1);
        save();
        var otherEvents = database();
        var otherVault = database();
        restore(otherEvents, otherVault);
        assertThat(UnfinishedRestore.in(otherVault)).isPresent();

        Restoration.requireNoneUnfinished(otherEvents, otherVault);

        assertThat(UnfinishedRestore.in(otherEvents)).isEmpty();
        assertThat(UnfinishedRestore.in(otherVault)).isEmpty();
        assertThat(rows(otherEvents, "domain_event_entry")).hasSize(1);
    }

    @Test
    void whatARestoreLeftIsNotFilledUpFromAnotherBackup() throws Exception {
        live(1);
        save();
        var otherEvents = database();
        var otherVault = database();
        killed(Killed.BETWEEN_VAULT_AND_EVENTS, otherEvents, otherVault);
        FileSystemUtils.deleteRecursively(kept().data());
        FileSystemUtils.deleteRecursively(kept().keys());
        live(2);
        save();

        assertThatThrownBy(() -> restore(otherEvents, otherVault))
                .isInstanceOf(BackupRefused.class)
                .hasMessageContaining("an interrupted restore of another backup");

        assertThat(rows(otherVault, "person_key")).hasSize(1);
        restore(otherEvents, database());
    }

    @Test
    void twoRestoresDoNotFillOneDatabase() throws Exception {
        live(1);
        save();
        var otherEvents = database();
        try (var other = Tables.forWriting(otherEvents)) {
            other.requireNoOtherRestore();

            assertThatThrownBy(() -> restore(otherEvents, database()))
                    .isInstanceOf(BackupRefused.class)
                    .hasMessageContaining("Another restore");
        }
        restore(otherEvents, database());
    }

    @Test
    void aDatabaseThatHoldsDataIsLeftAsItIs() throws Exception {
        live(1);
        save();
        live(2);

        assertThatThrownBy(() -> restore(events, vault))
                .isInstanceOf(BackupRefused.class)
                .hasMessageContaining("holds data");
        assertThat(rows(events, "domain_event_entry")).hasSize(2);
    }

    @Test
    void aDamagedArchiveIsRefusedBeforeAnythingIsTouched() throws Exception {
        live(1);
        save();
        var bytes = Files.readAllBytes(kept().vault());
        bytes[60] ^= 1;
        Files.write(kept().vault(), bytes);
        var otherEvents = database();

        assertThatThrownBy(() -> restore(otherEvents, database())).isInstanceOf(BackupRefused.class);
        assertThat(Schema.EVENTS.version(otherEvents)).isEmpty();
    }

    @Test
    void theInstallationIsToldOfABackupThatWasReadBack() throws Exception {
        live(1);
        var written = saved();
        new BackupLog(events).write(kept(), written);

        assertThat(rows(events, "finished_backup")).singleElement().satisfies(told -> {
            assertThat(told.get("backup")).hasToString(written.getFirst().id());
            assertThat(told.get("began_at"))
                    .isEqualTo(Timestamp.from(written.getFirst().madeAt()));
            assertThat(told.get("rows_kept")).isEqualTo(3L);
            assertThat(told.get("bytes")).asInstanceOf(LONG).isGreaterThan(500);
        });
    }

    @Test
    void ofABackupThatCannotBeReadBackNobodyIsTold() throws Exception {
        live(1);
        var written = saved();
        var bytes = Files.readAllBytes(kept().vault());
        bytes[60] ^= 1;
        Files.write(kept().vault(), bytes);

        assertThatThrownBy(() -> new BackupLog(events).write(kept(), written)).isInstanceOf(BackupRefused.class);
        assertThat(rows(events, "finished_backup")).isEmpty();
    }

    /** An installation that a build of before was started with last. */
    @Test
    void whereNothingIsKeptOfBackupsOneIsMadeAllTheSame() throws Exception {
        live(1);
        sql(events).sql("drop table finished_backup").update();
        var written = saved();

        assertThatCode(() -> new BackupLog(events).write(kept(), written)).doesNotThrowAnyException();
    }

    @Test
    void archivesOfTwoBackupsAreNotMixed() throws Exception {
        live(1);
        save();
        var vaultOfTheFirst = Files.readAllBytes(kept().vault());
        FileSystemUtils.deleteRecursively(kept().data());
        FileSystemUtils.deleteRecursively(kept().keys());
        save();
        Files.write(kept().vault(), vaultOfTheFirst);

        assertThatThrownBy(() -> restore(database(), database()))
                .isInstanceOf(BackupRefused.class)
                .hasMessageContaining("different backups");
    }

    @Test
    void aBackupOfAnotherVersionIsRefused() throws Exception {
        live(1);
        sql(events)
                .sql("insert into flyway_schema_history (installed_rank, version, description, type, script,"
                        + " installed_by, execution_time, success)"
                        + " values (99, '99', 'later', 'SQL', 'V99__later.sql', 'postgres', 1, true)")
                .update();
        save();
        var otherEvents = database();

        assertThatThrownBy(() -> restore(otherEvents, database()))
                .isInstanceOf(BackupRefused.class)
                .hasMessageContaining("version 99")
                .hasMessageContaining("restore with the product that made it");
        assertThat(Schema.EVENTS.version(otherEvents)).isEmpty();
    }
}
