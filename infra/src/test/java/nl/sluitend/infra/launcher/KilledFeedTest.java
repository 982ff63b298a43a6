package nl.sluitend.infra.launcher;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import java.util.Random;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicLong;
import nl.sluitend.infra.clock.MachineDay;
import nl.sluitend.infra.demo.caseload.CaseloadFeed;
import nl.sluitend.infra.demo.caseload.Extent;
import nl.sluitend.infra.digests.ServedReadModels;
import nl.sluitend.infra.digests.ShadowQuerySide;
import nl.sluitend.infra.launcher.Running.Part;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;

/** The product is killed in the middle of a feed, twice, and gets it again: no case is lost, none is there twice. */
class KilledFeedTest {

    private static final String REGION = "AM17";
    private static final long SEED = 90;
    private static final Duration PATIENCE = Duration.ofMinutes(1);
    /** Three times as long as the daily run waits before it looks again. */
    private static final Duration QUIET = Duration.ofSeconds(3);

    private static final Screen SCREEN = new Screen(new PrintWriter(System.out, true, UTF_8));

    private final Random random = new Random(SEED);

    @TempDir
    @SuppressWarnings("NullAway.Init")
    private Path folder;

    @SuppressWarnings("NullAway.Init")
    private Path feed;

    @SuppressWarnings("NullAway.Init")
    private ProductProcess product;

    private int lines;

    @BeforeEach
    void start() throws Exception {
        invent();
        product = new ProductProcess(folder.resolve("data"), "killed-feed");
        startProduct();
    }

    private void invent() throws IOException {
        feed = folder.resolve("feed.ndjson");
        var month = MachineDay.today().withDayOfMonth(1);
        try (var out = Files.newOutputStream(feed)) {
            lines = CaseloadFeed.of(List.of(REGION), month, SEED, Extent.ENDING)
                    .writeTo(out)
                    .written();
        }
    }

    private void startProduct() throws Exception {
        SCREEN.timed("Product", () -> product.start("-Dsluitend.deadlines.look-every=1s"));
    }

    @AfterEach
    void end() throws Exception {
        product.end();
    }

    @Test
    void aFeedThatBrokeOffIsCompletedBySendingItAgain() throws Exception {
        long first = killedAfter(between(lines / 6, lines / 3), () -> {});
        var postgres = product.postgres();
        long second = killedAfter(between(lines / 2, 2 * lines / 3), postgres::destroyForcibly);
        SCREEN.say("Kept by the kills: %d and %d of %d cases.".formatted(first, second, lines));

        assertReceipt(SCREEN.timed("Feed", this::delivered), lines - second);
        everyCaseIsThereOnce();
        assertReceipt(SCREEN.timed("Feed", this::delivered), 0);
        readModelsEqualRebuiltOnes();
        everyCaseIsThereOnce();
    }

    private int between(int least, int most) {
        return random.nextInt(least, most);
    }

    /** Feeds until there are that many cases, kills, and starts again; how many are there then. */
    private long killedAfter(int cases, Runnable alsoKilled) throws Exception {
        var feeding = CompletableFuture.supplyAsync(this::delivered);
        awaitCases(cases, feeding);
        product.kill();
        alsoKilled.run();
        assertThat(feeding).failsWithin(PATIENCE);

        startProduct();
        long kept = kept().registeredCases();
        assertThat(kept).isBetween((long) cases, lines - 1L);
        return kept;
    }

    private void awaitCases(int cases, CompletableFuture<JsonNode> feeding) throws IOException {
        var kept = kept();
        await().atMost(PATIENCE)
                .pollDelay(Duration.ZERO)
                .pollInterval(Duration.ofMillis(10))
                .failFast("the feed ended before the kill", feeding::isDone)
                .until(() -> kept.registeredCases() >= cases);
    }

    private void assertReceipt(JsonNode receipt, long added) {
        assertThat(receipt.path("received").asLong()).isEqualTo(lines);
        assertThat(receipt.path("new").asLong()).isEqualTo(added);
        assertThat(receipt.path("unchanged").asLong()).isEqualTo(lines - added);
        assertThat(receipt.path("rejected").asLong()).isZero();
    }

    private void everyCaseIsThereOnce() throws IOException, SQLException {
        var kept = kept();
        assertThat(kept.registeredCases()).isEqualTo(lines);
        assertThat(kept.distinctCases()).isEqualTo(lines);
        assertThat(kept.registeredPeople()).isEqualTo(lines);
        assertThat(kept.distinctPeople()).isEqualTo(lines);
        assertThat(kept.numbersInTheVault()).isEqualTo(lines);
        assertThat(kept.peopleInTheVault()).isEqualTo(lines);
        assertThat(kept.brokenStreams()).isZero();
        assertThat(kept.eventsOfNobody()).isZero();
    }

    /** Compared when the daily run has nothing left to signal, so that both have folded the same events. */
    private void readModelsEqualRebuiltOnes() throws Exception {
        var events = SCREEN.timed("Quiet", this::awaitQuiet);
        try (var live = ServedReadModels.at(product.address(Part.DOCUMENTS));
                var rebuilt = ShadowQuerySide.from(product.address(Part.POSTGRES))) {
            var expected = SCREEN.timed("Rebuilt", () -> rebuilt.digests(PATIENCE));
            assertThat(rebuilt.models().count("dossiers")).isEqualTo(lines);
            assertThat(live.digests()).isEqualTo(expected);
        }
        assertThat(kept().allEvents()).as("no event meanwhile").isEqualTo(events);
    }

    private long awaitQuiet() throws IOException {
        var kept = kept();
        var last = new AtomicLong();
        await().atMost(PATIENCE).during(QUIET).until(() -> {
            var now = kept.allEvents();
            return last.getAndSet(now) == now;
        });
        return last.get();
    }

    private JsonNode delivered() {
        try {
            var application = URI.create(product.address(Part.APPLICATION));
            return new Installation(application, new RealmTokens(RealKeycloak.uri()), RealKeycloak.secrets())
                    .feed(feed);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    private Kept kept() throws IOException {
        return new Kept(product.address(Part.POSTGRES), product.address(Part.VAULT));
    }
}
