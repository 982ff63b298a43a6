package nl.sluitend.infra.postgres;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicInteger;
import javax.sql.DataSource;
import nl.sluitend.infra.embedded.postgres.PostgresServer;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.jdbc.datasource.DriverManagerDataSource;

/** Two nodes on a real PostgreSQL, of which one works. */
@SuppressWarnings("NullAway.Init")
class OneAtATimeTest {

    @TempDir
    static Path folder;

    private static PostgresServer server;

    private final AtomicInteger worked = new AtomicInteger();
    private final CountDownLatch working = new CountDownLatch(1);
    private final CountDownLatch mayEnd = new CountDownLatch(1);

    @BeforeAll
    static void start() throws Exception {
        server = PostgresServer.start(folder.resolve("postgres"));
    }

    @AfterAll
    static void stop() throws Exception {
        server.close();
    }

    private static DataSource connections() {
        return new DriverManagerDataSource(server.uri(PostgresServer.EVENTS));
    }

    private CompletableFuture<Void> nodeThatIsStillWorking() throws InterruptedException {
        var node = CompletableFuture.runAsync(() -> new OneAtATime(connections()).run("daily run", () -> {
            working.countDown();
            mayEndSoon();
        }));
        working.await();
        return node;
    }

    private void mayEndSoon() {
        try {
            mayEnd.await();
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    @Test
    void whileOneWorksTheOtherPassesBy() throws Exception {
        var node = nodeThatIsStillWorking();

        new OneAtATime(connections()).run("daily run", worked::incrementAndGet);
        assertThat(worked).hasValue(0);

        mayEnd.countDown();
        node.join();
        new OneAtATime(connections()).run("daily run", worked::incrementAndGet);
        assertThat(worked).hasValue(1);
    }

    @Test
    void theDeathOfWhoWorksFreesTheWork() throws Exception {
        var node = nodeThatIsStillWorking();

        killConnections();

        await().atMost(Duration.ofSeconds(10)).until(() -> {
            new OneAtATime(connections()).run("daily run", worked::incrementAndGet);
            return worked.get() > 0;
        });
        mayEnd.countDown();
        assertThat(node).failsWithin(Duration.ofSeconds(10));
    }

    /** As PostgreSQL sees the end of a node: its connections are gone. */
    private static void killConnections() throws SQLException {
        try (var connection = DriverManager.getConnection(server.uri(PostgresServer.EVENTS));
                var statement = connection.createStatement()) {
            statement.execute(
                    "select pg_terminate_backend(pid) from pg_locks where locktype = 'advisory' and pid <> pg_backend_pid()");
        }
    }
}
