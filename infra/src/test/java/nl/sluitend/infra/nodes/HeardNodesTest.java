package nl.sluitend.infra.nodes;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.concurrent.atomic.AtomicReference;
import nl.sluitend.gateway.installation.KnownNode;
import nl.sluitend.infra.embedded.postgres.PostgresServer;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Which other nodes a node knows, over a real PostgreSQL. */
@SuppressWarnings("NullAway.Init")
class HeardNodesTest {

    private static final Duration PATIENCE = Duration.ofSeconds(20);
    private static final Instant NOW = Instant.parse("2026-11-02T09:00:00Z");

    @TempDir
    static Path folder;

    private static PostgresServer server;

    private final AtomicReference<Instant> now = new AtomicReference<>(NOW);

    private final Clock clock = new Clock() {
        @Override
        public ZoneId getZone() {
            return ZoneOffset.UTC;
        }

        @Override
        public Clock withZone(ZoneId zone) {
            return this;
        }

        @Override
        public Instant instant() {
            return now.get();
        }
    };

    @BeforeAll
    static void start() throws Exception {
        server = PostgresServer.start(folder.resolve("postgres"));
    }

    @AfterAll
    static void stop() throws Exception {
        server.close();
    }

    @Test
    void aNodeKnowsTheOthersThatAreThereAndForgetsThemAnHourAfterTheyFellSilent() {
        var session = new Session(server.uri(PostgresServer.EVENTS));
        var ours = new NodeChannel(session);
        var theirs = new NodeChannel(session);
        var here = new HeardNodes(ours, clock);
        var there = new HeardNodes(theirs, clock);
        ours.start();
        theirs.start();
        try {
            await().atMost(PATIENCE).until(() -> {
                there.tell(new HeardNodes.There("7@other", 1_000, "0.1.0"));
                return !here.heard().isEmpty();
            });
            assertThat(here.heard())
                    .containsExactly(new KnownNode("7@other", false, Instant.ofEpochSecond(1), NOW, "0.1.0"));
            assertThat(there.heard()).isEmpty();
        } finally {
            ours.stop();
            theirs.stop();
        }
        await().atMost(PATIENCE).until(() -> NodeChannelTest.listeners(server) == 0);
        now.set(NOW.plus(Duration.ofMinutes(59)));
        assertThat(here.heard()).extracting(KnownNode::heard).containsExactly(NOW);
        now.set(NOW.plus(Duration.ofMinutes(61)));
        assertThat(here.heard()).isEmpty();
    }

    @Test
    void aNodeNamesItsProcess() {
        var itself = ThisNode.seenAt(NOW);
        assertThat(itself.node()).startsWith(ProcessHandle.current().pid() + "@");
        assertThat(itself.here()).isTrue();
        assertThat(itself.build()).doesNotContain("/");
    }
}
