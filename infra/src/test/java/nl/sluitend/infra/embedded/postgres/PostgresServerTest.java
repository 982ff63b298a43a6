package nl.sluitend.infra.embedded.postgres;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.util.FileSystemUtils;

/** A start that broke off, or breaks off. */
class PostgresServerTest {

    @TempDir
    @SuppressWarnings("NullAway.Init")
    private Path somewhere;

    @SuppressWarnings("NullAway.Init")
    private Path folder;

    @BeforeEach
    void name() {
        folder = somewhere.resolve("postgres");
    }

    private PostgresServer start() {
        try {
            return PostgresServer.start(folder);
        } catch (IOException e) {
            throw new CompletionException(e);
        }
    }

    private Stream<ProcessHandle> atWork() {
        return ProcessHandle.current()
                .descendants()
                .filter(child -> child.info().commandLine().orElse("").contains(" -D " + folder));
    }

    private static void execute(String uri, String statement) throws SQLException {
        try (var connection = DriverManager.getConnection(uri);
                var asked = connection.createStatement()) {
            asked.execute(statement);
        }
    }

    /** As when the power fails in the first seconds of the first start. */
    @Test
    void anInitdbThatWasKilledIsMadeAnew() throws Exception {
        var first = CompletableFuture.supplyAsync(this::start);
        while (Files.notExists(folder.resolve("global/pg_control"))) {
            TimeUnit.MILLISECONDS.sleep(1);
        }
        var initdb = atWork().toList();
        assertThat(initdb).isNotEmpty();
        Stream.concat(initdb.stream(), initdb.stream().flatMap(ProcessHandle::descendants))
                .toList()
                .forEach(ProcessHandle::destroyForcibly);
        assertThatThrownBy(first::join).isInstanceOf(CompletionException.class);
        assertThat(new Cluster(folder).isWhole()).isFalse();

        serves();
        assertThat(new Cluster(folder).isWhole()).isTrue();
    }

    /** The moment at which it is killed is nobody's choice. */
    @Test
    void whateverOfItWasMadeIsMadeAnew() throws Exception {
        for (var made : List.of(List.of("pg_wal", "global"), List.of("base/1", "pg_xact", "PG_VERSION"))) {
            for (var name : made) {
                Files.createDirectories(folder.resolve(name));
            }
            assertThat(new Cluster(folder).isWhole()).isFalse();
            new Cluster(folder).clearUnlessWhole();
            assertThat(folder).isEmptyDirectory();
        }
    }

    private void serves() throws Exception {
        try (var server = PostgresServer.start(folder)) {
            execute(server.uri(PostgresServer.EVENTS), "create table kept ()");
            execute(server.uri(PostgresServer.VAULT), "create table kept ()");
        }
    }

    @Test
    void whatIsNotOursIsNotCleared() throws Exception {
        var dump = Files.writeString(Files.createDirectories(folder).resolve("dump.sql"), "all that there is");

        assertThatThrownBy(() -> PostgresServer.start(folder))
                .isInstanceOf(FileSystemException.class)
                .hasMessageContaining("no database");
        assertThat(dump).hasContent("all that there is");
    }

    /** Its files may be on a disk of their own that is not there now. */
    @Test
    void whatLiesElsewhereIsNotCleared() throws Exception {
        Files.writeString(Files.createDirectories(folder).resolve("PG_VERSION"), "18");
        Files.createSymbolicLink(folder.resolve("base"), somewhere.resolve("not-mounted"));

        assertThat(new Cluster(folder).isWhole()).isTrue();
    }

    @Test
    void oneThatRefusesToMakeOurDatabasesIsStopped() throws Exception {
        try (var server = PostgresServer.start(folder)) {
            execute(server.uri("postgres"), "drop database " + PostgresServer.VAULT);
        }
        FileSystemUtils.deleteRecursively(folder.resolve("base/1")); // what new ones are copied from

        assertThatThrownBy(() -> PostgresServer.start(folder)).hasMessageContaining("does not let us create");

        assertThat(atWork()).isEmpty();
    }

    @Test
    void oneThatIsGivenUpWaitingForIsStopped() throws Exception {
        try (var server = PostgresServer.start(folder)) {
            execute(server.uri(PostgresServer.EVENTS), "alter database postgres allow_connections false");
        }

        assertThatThrownBy(() -> PostgresServer.start(folder, 0, Duration.ofSeconds(3)))
                .isInstanceOf(IOException.class);

        assertThat(atWork()).isEmpty();
    }

    @Test
    void aSecondOneInTheSameFolderLeavesTheFirstAlone() throws Exception {
        try (var first = PostgresServer.start(folder)) {
            assertThatThrownBy(() -> PostgresServer.start(folder)).isInstanceOf(Exception.class);

            execute(first.uri(PostgresServer.EVENTS), "select 1");
        }
    }
}
