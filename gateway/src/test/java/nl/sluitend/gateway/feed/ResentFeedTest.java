package nl.sluitend.gateway.feed;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.time.Clock;
import java.time.Duration;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import nl.sluitend.gateway.delivery.RememberedHere;
import nl.sluitend.gateway.inhabitant.AgesToLookAt;
import nl.sluitend.gateway.organisation.RegionsOfTests;
import nl.sluitend.gateway.privacy.VaultDatabase;
import nl.sluitend.gateway.privacy.VaultOfTests;
import nl.sluitend.kernel.decision.Actor;
import nl.sluitend.kernel.decision.Caller;
import nl.sluitend.kernel.decision.Purpose;
import nl.sluitend.kernel.decision.Role;
import nl.sluitend.kernel.organisation.OrganisationCode;
import org.junit.jupiter.api.Test;

/** A whole country's feed sent again: nothing is parsed, nothing is sent, memory stays flat. The rate is only printed. */
class ResentFeedTest {

    private static final int LINES = 100_000;
    private static final int CHUNK = 1_000;
    private static final long FLAT = 64L << 20;
    private static final String LINE = FeedLines.of("WW-RESENT-", "999990342", "2027-01-18");
    private static final Caller UWV =
            new Caller(new Actor("feed"), Role.UWV_FEED, OrganisationCode.UWV, Set.of(), null, Purpose.HANDOVER);

    private final VaultOfTests vault = VaultOfTests.open();
    private final FeedDigests digests = new FeedDigests(vault.hash(), VaultDatabase.database());
    private final Bus bus = new Bus();

    @Test
    void isCheap() throws IOException {
        chunks().forEach(chunk -> digests.remember(
                chunk.stream().map(line -> digests.of(line.getBytes(UTF_8))).toList()));
        long heap = heap();
        long start = System.nanoTime();
        var receipt = intake().take(feed(), UWV);
        var took = Duration.ofNanos(System.nanoTime() - start);
        System.out.printf(
                "MEASURED re-sent: %,d lines/s, heap %+d kB%n",
                LINES * 1_000L / took.toMillis(), (heap() - heap) / 1024);
        assertThat(receipt.unchanged()).isEqualTo(LINES);
        assertThat(bus.received).isEmpty();
        assertThat(heap() - heap).isLessThan(FLAT);
    }

    private Intake intake() throws IOException {
        var dispatch = DispatchOfTests.of(vault, bus.gateway(), new AgesToLookAt());
        var reader = new LineReader(new FeedSchema(), RegionsOfTests.regions());
        return new Intake(digests, reader, dispatch, new RememberedHere(), Clock.systemUTC());
    }

    /** Made while it is read: the whole feed is never in memory. */
    private static InputStream feed() {
        return new SequenceInputStream(Collections.enumeration(new java.util.AbstractList<InputStream>() {
            @Override
            public InputStream get(int chunk) {
                return new ByteArrayInputStream((String.join("\n", chunk(chunk)) + "\n").getBytes(UTF_8));
            }

            @Override
            public int size() {
                return LINES / CHUNK;
            }
        }));
    }

    private static java.util.stream.Stream<List<String>> chunks() {
        return IntStream.range(0, LINES / CHUNK).mapToObj(ResentFeedTest::chunk);
    }

    private static List<String> chunk(int chunk) {
        return IntStream.range(0, CHUNK)
                .mapToObj(line -> LINE.replace("RESENT-", "RESENT-" + (chunk * CHUNK + line)))
                .toList();
    }

    private static long heap() {
        System.gc();
        return Runtime.getRuntime().totalMemory() - Runtime.getRuntime().freeMemory();
    }
}
