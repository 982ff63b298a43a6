package nl.sluitend.infra.worklist;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Instant;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;
import nl.sluitend.infra.embedded.postgres.PostgresServer;
import nl.sluitend.infra.postgres.Schema;
import nl.sluitend.kernel.decision.Actor;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.jdbc.datasource.DriverManagerDataSource;

/** Until when somebody has read, on a real PostgreSQL. */
@SuppressWarnings("NullAway.Init")
class ReadingMarksOnPostgresTest {

    private static final Instant MORNING = Instant.parse("2026-11-02T09:00:00.123Z");

    @TempDir
    private static Path folder;

    private static PostgresServer server;
    private static DriverManagerDataSource database;

    private final ReadingMarksOnPostgres marks = new ReadingMarksOnPostgres(database);
    private final Actor reader = new Actor(UUID.randomUUID().toString());

    @BeforeAll
    static void start() throws Exception {
        server = PostgresServer.start(folder.resolve("postgres"));
        database = new DriverManagerDataSource(server.uri(PostgresServer.EVENTS));
        Schema.EVENTS.migrate(database);
    }

    @AfterAll
    static void stop() throws Exception {
        server.close();
    }

    @Test
    void whoeverNeverReadHasReadNothing() {
        assertThat(marks.readUntil(reader)).isEqualTo(Instant.EPOCH);
    }

    @Test
    void aMarkIsTheReadersOwnAndOutlivesWhoeverWroteIt() {
        marks.read(reader, MORNING);

        assertThat(new ReadingMarksOnPostgres(database).readUntil(reader)).isEqualTo(MORNING);
        assertThat(marks.readUntil(new Actor("somebody else"))).isEqualTo(Instant.EPOCH);
    }

    @Test
    void aMarkNeverMovesBack() {
        marks.read(reader, MORNING);
        marks.read(reader, MORNING.minusMillis(1));
        assertThat(marks.readUntil(reader)).isEqualTo(MORNING);

        marks.read(reader, MORNING.plusMillis(1));
        assertThat(marks.readUntil(reader)).isEqualTo(MORNING.plusMillis(1));
    }

    @Test
    void ofManyAtTheSameMomentTheLatestCounts() {
        CompletableFuture.allOf(IntStream.range(0, 20)
                        .mapToObj(second ->
                                CompletableFuture.runAsync(() -> marks.read(reader, MORNING.plusSeconds(second))))
                        .toArray(CompletableFuture[]::new))
                .join();

        assertThat(marks.readUntil(reader)).isEqualTo(MORNING.plusSeconds(19));
    }
}
