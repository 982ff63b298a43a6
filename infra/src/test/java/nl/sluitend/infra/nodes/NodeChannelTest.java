package nl.sluitend.infra.nodes;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.Set;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.stream.IntStream;
import nl.sluitend.infra.embedded.postgres.PostgresServer;
import nl.sluitend.query.fold.ChangeNotice;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The line between two nodes over a real PostgreSQL. */
@SuppressWarnings("NullAway.Init")
class NodeChannelTest {

    private static final Duration PATIENCE = Duration.ofSeconds(20);

    @TempDir
    static Path folder;

    private static PostgresServer server;

    private final Session session = new Session(server.uri(PostgresServer.EVENTS));
    private final NodeChannel ours = new NodeChannel(session);
    private final NodeChannel theirs = new NodeChannel(session);
    private final Queue<String> heardHere = new ConcurrentLinkedQueue<>();
    private final Queue<String> heardThere = new ConcurrentLinkedQueue<>();

    @BeforeAll
    static void startServer() throws Exception {
        server = PostgresServer.start(folder.resolve("postgres"));
    }

    @AfterAll
    static void stopServer() throws Exception {
        server.close();
    }

    @BeforeEach
    void start() {
        ours.listen("spoken", heardHere::add);
        theirs.listen("spoken", heardThere::add);
        ours.start();
        theirs.start();
        await().atMost(PATIENCE).until(() -> listeners() == 2);
    }

    @AfterEach
    void stop() {
        ours.stop();
        theirs.stop();
        await().atMost(PATIENCE).until(() -> listeners() == 0);
    }

    private static long listeners() throws SQLException {
        return listeners(server);
    }

    /** A channel that stops still hears what was on its way, so that nothing more comes once this is zero. */
    static long listeners(PostgresServer server) throws SQLException {
        return count(
                server,
                "select count(*) from pg_stat_activity where query ilike 'listen%' or (query = '' and "
                        + "application_name = '" + NotifyListener.NAME + "')");
    }

    private static long count(PostgresServer server, String question) throws SQLException {
        try (Connection connection = DriverManager.getConnection(server.uri(PostgresServer.EVENTS));
                var answer = connection.createStatement().executeQuery(question)) {
            answer.next();
            return answer.getLong(1);
        }
    }

    @Test
    void whatOneNodeSaysTheOtherHearsAndItselfNot() {
        ours.say("spoken", "hello");

        await().atMost(PATIENCE).until(() -> heardThere.contains("hello"));
        assertThat(heardHere).isEmpty();
    }

    @Test
    void whatIsSaidTogetherIsHeardOnce() {
        IntStream.range(0, 1_000).forEach(_ -> ours.say("spoken", "again"));
        ours.say("spoken", "done");

        await().atMost(PATIENCE).until(() -> heardThere.contains("done"));
        assertThat(heardThere).hasSizeLessThan(500);
    }

    @Test
    void aLineThatBrokeIsLaidAgain() throws SQLException {
        assertThat(count(
                        server,
                        "select count(pg_terminate_backend(pid)) from pg_stat_activity where application_name in ('"
                                + NotifyListener.NAME + "', '" + NotifySender.NAME + "')"))
                .isPositive();

        await().atMost(PATIENCE).until(() -> {
            ours.say("spoken", "back");
            return heardThere.contains("back");
        });
    }

    @Test
    void ringsTravelInTextsThatPostgresTakes() {
        var there = new ConcurrentLinkedQueue<ChangeNotice>();
        var here = new NodeBroadcast(new NodeChannel(session));
        var notices = IntStream.range(0, 500)
                .mapToObj(number -> new ChangeNotice(
                        "dossiers",
                        "inhabitant-" + number,
                        number,
                        Set.of("UWV", "GM0546"),
                        Map.of("UWV", 3, "GM0546", 1)))
                .toList();
        here.listen(there::addAll);

        assertThat(NodeBroadcast.texts(notices)).hasSizeGreaterThan(1).allMatch(text -> text.length() < 7_900);
        here.publish(notices);
        assertThat(List.copyOf(there)).isEqualTo(notices);
    }

    @Test
    void aRingOfOneNodeIsHeardOnTheOther() {
        var one = new NodeChannel(session);
        var other = new NodeChannel(session);
        var there = new ConcurrentLinkedQueue<ChangeNotice>();
        var broadcast = new NodeBroadcast(one);
        new NodeBroadcast(other).listen(there::addAll);
        one.start();
        other.start();
        var notice = new ChangeNotice("dossiers", "anna", 3, Set.of("UWV"), Map.of("UWV", 3));

        await().atMost(PATIENCE).until(() -> {
            broadcast.publish(List.of(notice));
            return there.contains(notice);
        });
        one.stop();
        other.stop();
    }
}
