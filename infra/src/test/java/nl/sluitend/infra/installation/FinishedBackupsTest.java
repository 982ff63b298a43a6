package nl.sluitend.infra.installation;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.UUID;
import nl.sluitend.gateway.installation.FinishedBackup;
import nl.sluitend.infra.embedded.postgres.PostgresServer;
import nl.sluitend.infra.postgres.Schema;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DriverManagerDataSource;

/** Which backups are known, and whether one is needed, on a real PostgreSQL. */
@SuppressWarnings("NullAway.Init")
class FinishedBackupsTest {

    @TempDir
    private static Path folder;

    private static PostgresServer server;
    private static JdbcClient jdbc;

    private final FinishedBackups backups = new FinishedBackups(jdbc);

    @BeforeAll
    static void start() throws Exception {
        server = PostgresServer.start(folder.resolve("postgres"));
        var database = new DriverManagerDataSource(server.uri(PostgresServer.EVENTS));
        Schema.EVENTS.migrate(database);
        jdbc = JdbcClient.create(database);
    }

    @AfterAll
    static void stop() throws Exception {
        server.close();
    }

    @BeforeEach
    void empty() {
        jdbc.sql("truncate finished_backup").update();
    }

    private void began(int hoursAgo, int rows) {
        jdbc.sql("insert into finished_backup values (?, now() - make_interval(hours => ?),"
                        + " now() - make_interval(hours => ?, mins => -5), ?, 1000)")
                .params(UUID.randomUUID(), hoursAgo, hoursAgo, rows)
                .update();
    }

    @Test
    void whereNoneWasMadeOneIsNeeded() {
        assertThat(backups.latest()).isEmpty();
        assertThat(backups.isThereOneOfTheLastDay()).isFalse();
    }

    @Test
    void oneOfTheLastDayIsEnough() {
        began(25, 1);
        assertThat(backups.isThereOneOfTheLastDay()).isFalse();
        began(23, 2);
        assertThat(backups.isThereOneOfTheLastDay()).isTrue();
    }

    @Test
    void theLatestAreShownAndTheNewestFirst() {
        for (int day = 7; day > 0; day--) {
            began(24 * day, day);
        }
        assertThat(backups.latest()).extracting(FinishedBackup::rows).containsExactly(1L, 2L, 3L, 4L, 5L);
    }
}
