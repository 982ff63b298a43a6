package nl.sluitend.infra.worklist;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;
import nl.sluitend.infra.embedded.postgres.PostgresServer;
import nl.sluitend.infra.postgres.Schema;
import nl.sluitend.kernel.decision.Actor;
import nl.sluitend.kernel.worklist.ReadUntil;
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
        assertThat(marks.readBy(reader)).isEqualTo(ReadUntil.NOTHING);
    }

    @Test
    void aMarkIsTheReadersOwnAndOutlivesWhoeverWroteIt() {
        marks.read(reader, MORNING);

        assertThat(new ReadingMarksOnPostgres(database).readBy(reader)).isEqualTo(until(MORNING));
        assertThat(marks.readBy(new Actor("nobody"))).isEqualTo(ReadUntil.NOTHING);
    }

    @Test
    void aMarkNeverMovesBack() {
        marks.read(reader, MORNING);
        marks.read(reader, MORNING.minusMillis(1));
        assertThat(marks.readBy(reader)).isEqualTo(until(MORNING));

        marks.read(reader, MORNING.plusMillis(1));
        assertThat(marks.readBy(reader)).isEqualTo(until(MORNING.plusMillis(1)));
    }

    private static ReadUntil until(Instant all) {
        return new ReadUntil(all, Map.of());
    }

    @Test
    void aFileThatWasReadAloneIsRememberedUntilEverythingWasReadUntilThen() {
        marks.readAlone(reader, "anna", MORNING);
        marks.readAlone(reader, "anna", MORNING.minusMillis(1));
        marks.readAlone(reader, "bert", MORNING.plusMillis(1));
        marks.readAlone(new Actor("somebody else"), "carl", MORNING);

        assertThat(marks.readBy(reader))
                .isEqualTo(new ReadUntil(Instant.EPOCH, Map.of("anna", MORNING, "bert", MORNING.plusMillis(1))));

        marks.read(reader, MORNING);
        assertThat(marks.readBy(reader)).isEqualTo(new ReadUntil(MORNING, Map.of("bert", MORNING.plusMillis(1))));
    }

    @Test
    void ofManyAtTheSameMomentTheLatestCounts() {
        CompletableFuture.allOf(IntStream.range(0, 20)
                        .mapToObj(second ->
                                CompletableFuture.runAsync(() -> marks.read(reader, MORNING.plusSeconds(second))))
                        .toArray(CompletableFuture[]::new))
                .join();

        assertThat(marks.readBy(reader)).isEqualTo(until(MORNING.plusSeconds(19)));
    }
}
