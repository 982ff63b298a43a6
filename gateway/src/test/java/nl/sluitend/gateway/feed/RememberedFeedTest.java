package nl.sluitend.gateway.feed;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.concurrent.CompletableFuture.supplyAsync;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.Stream;
import nl.sluitend.gateway.delivery.DeliveryNote;
import nl.sluitend.gateway.delivery.DeliveryState;
import nl.sluitend.gateway.delivery.FeedDelivery;
import nl.sluitend.gateway.delivery.LineCounts;
import nl.sluitend.gateway.delivery.RejectedLine;
import nl.sluitend.gateway.delivery.RememberedHere;
import nl.sluitend.gateway.inhabitant.AgesToLookAt;
import nl.sluitend.gateway.organisation.RegionsOfTests;
import nl.sluitend.gateway.privacy.Bsns;
import nl.sluitend.gateway.privacy.VaultDatabase;
import nl.sluitend.gateway.privacy.VaultOfTests;
import nl.sluitend.kernel.decision.Actor;
import nl.sluitend.kernel.decision.Caller;
import nl.sluitend.kernel.decision.Purpose;
import nl.sluitend.kernel.decision.Role;
import nl.sluitend.kernel.organisation.OrganisationCode;
import nl.sluitend.kernel.rule.Refusal;
import nl.sluitend.kernel.rule.Refused;
import nl.sluitend.kernel.rule.Words;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.core.MethodParameter;
import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;
import org.springframework.web.bind.support.WebDataBinderFactory;
import org.springframework.web.context.request.NativeWebRequest;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.method.support.ModelAndViewContainer;

/** What is remembered of a delivery: while it comes in, when it ends, and when it breaks off. */
class RememberedFeedTest {

    private static final Instant NOW = Instant.parse("2026-11-02T09:00:00Z");

    /** Longer than a batch. */
    private static final int LINES = 1_200;

    private static final Caller UWV =
            new Caller(new Actor("feed"), Role.UWV_FEED, OrganisationCode.UWV, Set.of(), null, Purpose.HANDOVER);

    private final VaultOfTests vault = VaultOfTests.open();
    private final Bus bus = new Bus();
    private final Dispatch dispatch = DispatchOfTests.of(vault, bus.gateway(), new AgesToLookAt());
    private final RememberedHere remembered = new RememberedHere();
    private final EverySecond clock = new EverySecond();

    /** As if whatever is done took a second. */
    private static class EverySecond extends Clock {

        final AtomicInteger asked = new AtomicInteger();

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
            return NOW.plusSeconds(asked.incrementAndGet());
        }
    }

    /** Only waiting takes time. */
    private static final class WhileSilent extends EverySecond {

        @Override
        public Instant instant() {
            return NOW.plusSeconds(asked.get());
        }
    }

    @AfterEach
    void stop() {
        dispatch.destroy();
    }

    private Intake intake(Clock clock) {
        try {
            var reader = new LineReader(new FeedSchema(), RegionsOfTests.regions());
            var digests = new FeedDigests(vault.hash(), VaultDatabase.database());
            return new Intake(digests, reader, dispatch, remembered, clock);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private Receipt send(Clock clock, List<String> lines) {
        try {
            return intake(clock).take(stream(lines), UWV);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    private static InputStream stream(List<String> lines) {
        return new ByteArrayInputStream(String.join("\n", lines).getBytes(UTF_8));
    }

    private static List<String> sound(int lines) {
        return Stream.generate(FeedLines::sound).limit(lines).toList();
    }

    private FeedDelivery only() {
        assertThat(remembered.all()).hasSize(1);
        return remembered.all().getFirst();
    }

    @Test
    void whoDeliveredAndWhatBecameOfItIsRemembered() {
        send(clock, List.of(FeedLines.sound(), "no json"));
        var delivery = only();
        assertThat(delivery.actor()).isEqualTo("feed");
        assertThat(delivery.organisation()).isEqualTo("uwv");
        assertThat(delivery.counts()).isEqualTo(new LineCounts(2, 1, 0, 0, 1, 0));
        assertThat(delivery.outcome()).isEqualTo(DeliveryState.DONE);
        assertThat(delivery.ended()).isAfter(delivery.began());
        assertThat(remembered.linesOf(delivery.delivery())).singleElement().satisfies(line -> {
            assertThat(line.line()).isEqualTo(2);
            assertThat(line.code()).isEqualTo("line-not-json");
            assertThat(line.message().nl()).isNotBlank();
        });
    }

    @Test
    void whileItComesInTheCountsSoFarCanBeSeen() {
        send(new EverySecond(), sound(LINES));
        assertThat(remembered.notes())
                .extracting(DeliveryNote::counts)
                .extracting(LineCounts::received)
                .containsExactly(0L, 500L, 1_000L, 1_200L, 1_200L);
        assertThat(remembered.notes())
                .filteredOn(note -> note.outcome() == null)
                .hasSize(4);
    }

    @Test
    void aFastFeedIsNotStoppedToWriteAboutIt() {
        send(Clock.fixed(NOW, ZoneOffset.UTC), sound(LINES));
        assertThat(remembered.notes())
                .singleElement()
                .satisfies(note -> assertThat(note.outcome()).isEqualTo(DeliveryState.DONE));
    }

    /** However often it is written meanwhile, each rejection is written once. */
    @Test
    void eachRejectionStandsThereOnce() {
        send(new EverySecond(), Stream.generate(() -> "no json").limit(LINES).toList());
        assertThat(remembered.notes().stream()
                        .mapToInt(note -> note.rejections().size()))
                .containsExactly(0, 500, 500, 200, 0);
        assertThat(remembered.linesOf(only().delivery()))
                .extracting(RejectedLine::line)
                .startsWith(1L, 2L)
                .doesNotHaveDuplicates()
                .hasSize(LINES);
    }

    @Test
    void aStoreThatGoesDownLeavesAnInterruptedDelivery() {
        var taken = new AtomicInteger();
        bus.first(_ -> {
            if (taken.incrementAndGet() > 600) {
                throw new IllegalStateException("the store is down");
            }
        });
        assertThatThrownBy(() -> send(new EverySecond(), sound(LINES))).isInstanceOf(FeedInterrupted.class);
        bus.first(_ -> {});
        assertThat(only().outcome()).isEqualTo(DeliveryState.INTERRUPTED);
        assertThat(only().counts().added()).isEqualTo(600);
    }

    @Test
    void aSenderWhoGoesAwayLeavesAnInterruptedDelivery() {
        var sent = batchThen(() -> {
            throw new IOException("the connection was reset");
        });
        assertThatThrownBy(() -> intake(new EverySecond()).take(sent, UWV)).isInstanceOf(IOException.class);
        assertThat(only().outcome()).isEqualTo(DeliveryState.INTERRUPTED);
    }

    /** An operator stopped it while its sender was silent. */
    @Test
    void whatComesAfterItWasStoppedIsNotTaken() {
        var sent = new SequenceInputStream(batchThen(this::stopped), stream(sound(500)));
        var cancelled =
                catchThrowableOfType(FeedCancelled.class, () -> intake(clock).take(sent, UWV));
        assertThat(cancelled.receipt().received()).isEqualTo(500);
        assertThat(only().outcome()).isEqualTo(DeliveryState.CANCELLED);
        assertThat(only().counts().received()).isEqualTo(500);
    }

    @Test
    void whatABatchBroughtAfterASilenceIsRememberedThoughItsSenderIsSilentAgain() throws IOException {
        var silently = new WhileSilent();
        var seen = new ArrayList<Long>();
        var silence = reads(() -> {
            silently.asked.addAndGet(180);
            return -1;
        });
        var batch = batchThen(() -> {
            seen.add(only().counts().received());
            return -1;
        });
        intake(silently).take(new SequenceInputStream(silence, batch), UWV);
        assertThat(seen).first().isEqualTo(500L);
    }

    @Test
    void oneThatIsToStopAndWhoseSenderGoesAwayWasStopped() {
        var sent = batchThen(() -> {
            stopped();
            throw new IOException("nothing came for too long");
        });
        assertThatThrownBy(() -> intake(clock).take(sent, UWV)).isInstanceOf(IOException.class);
        assertThat(only().outcome()).isEqualTo(DeliveryState.CANCELLED);
    }

    /** Its sender reads that all of it was taken, and so does the operator. */
    @Test
    void whatWasReadToItsEndIsDoneAlsoWhenItWasToStop() throws IOException {
        assertThat(intake(clock).take(batchThen(this::stopped), UWV).added()).isEqualTo(500);
        assertThat(only().outcome()).isEqualTo(DeliveryState.DONE);
    }

    private int stopped() {
        clock.asked.addAndGet(180); // silent for three minutes
        remembered.cancel(only().delivery(), NOW);
        return -1;
    }

    /** A whole batch, and then what happens at the next look for more. */
    private static InputStream batchThen(Reading next) {
        return new SequenceInputStream(new SequenceInputStream(stream(sound(500)), stream(List.of("\n"))), reads(next));
    }

    private static InputStream reads(Reading next) {
        return new InputStream() {
            @Override
            public int read() throws IOException {
                return next.read();
            }

            @Override
            public int read(byte[] into, int from, int most) throws IOException {
                return read();
            }
        };
    }

    /** What reading more comes to. */
    private interface Reading {

        int read() throws IOException;
    }

    @Test
    void twoAtOnceAreTwo() {
        var both = Stream.of(
                        sound(700),
                        Stream.concat(sound(300).stream(), Stream.of("no json")).toList())
                .map(lines -> supplyAsync(() -> send(new EverySecond(), lines)))
                .toList();
        both.forEach(each -> each.join());
        assertThat(remembered.all())
                .allSatisfy(delivery -> assertThat(delivery.outcome()).isEqualTo(DeliveryState.DONE))
                .extracting(FeedDelivery::counts)
                .containsExactlyInAnyOrder(new LineCounts(700, 700, 0, 0, 0, 0), new LineCounts(301, 300, 0, 0, 1, 0));
    }

    @Test
    void whatALineSaidIsNotRemembered() {
        var bsn = Bsns.next().digits();
        var line = FeedLines.of("WW-" + bsn, bsn, "2027-01-18");
        send(
                new EverySecond(),
                List.of(
                        line.replace("BACHELOR", "GENIUS"),
                        line.replace("\"burgerservicenummer\"", "\"" + bsn + "\""),
                        line.replace(bsn, "999990343"),
                        line + "{"));
        assertThat(remembered.linesOf(only().delivery()))
                .hasSizeGreaterThan(3)
                .allSatisfy(rejected -> assertThat(rejected.toString())
                        .doesNotContain(bsn, "999990343", "GENIUS", "Berg", "2027-01-18", "WW-"));
    }

    /** Its own words name the moment that is known already, which is one of the line. */
    @Test
    void aConflictIsRememberedInWordsThatFitAnyLine() {
        var words = new Words("van 2026-11-01T06:00:00Z", "of 2026-11-01T06:00:00Z");
        bus.first(command -> {
            throw new Refused(new Refusal("an-assertion-says-one-thing", "assertedAt", "I20", words, words));
        });
        var receipt = send(new EverySecond(), List.of(FeedLines.sound()));
        bus.first(_ -> {});
        assertThat(receipt.rejections()).first().extracting(Rejection::reason).isEqualTo(words);
        assertThat(remembered.linesOf(only().delivery())).singleElement().satisfies(line -> {
            assertThat(line.code()).isEqualTo("assertion-conflict");
            assertThat(line.message().nl()).isNotBlank().doesNotContain("2026");
        });
    }

    @Test
    void anOperatorStopsItAndTheSenderHearsHowFarItCame() throws Exception {
        stoppedAtOnce();
        var http = MockMvcBuilders.standaloneSetup(new FeedIntake(intake(new EverySecond())))
                .setCustomArgumentResolvers(new Delivering())
                .build();
        http.perform(post("/feed/v1/ww-cases")
                        .contentType(MediaType.APPLICATION_NDJSON)
                        .content(String.join("\n", sound(LINES))))
                .andExpect(status().isConflict())
                .andExpect(jsonPath("$.code").value("feed-cancelled"))
                .andExpect(jsonPath("$.receipt.new").value(500));
        assertThat(only().outcome()).isEqualTo(DeliveryState.CANCELLED);
        assertThat(only().counts().added()).isEqualTo(500);
    }

    @Test
    void whatWasTakenBeforeItWasStoppedCountsAsUnchangedWhenItIsSentAgain() {
        var lines = sound(LINES);
        stoppedAtOnce();
        var cancelled = catchThrowableOfType(FeedCancelled.class, () -> send(new EverySecond(), lines));
        bus.first(_ -> {});
        assertThat(send(new EverySecond(), lines).unchanged())
                .isEqualTo(cancelled.receipt().added());
    }

    private void stoppedAtOnce() {
        var asked = new AtomicReference<>("");
        bus.first(_ -> {
            var delivery = remembered.all().getLast().delivery();
            if (!asked.getAndSet(delivery).equals(delivery)) {
                remembered.cancel(delivery, NOW);
            }
        });
    }

    /** What was taken is on disk, and the sender is told so. */
    @Test
    void anEndThatCannotBeRememberedTakesNoReceiptAway() {
        remembered.forgetsEnds();
        assertThat(send(new EverySecond(), sound(10)).added()).isEqualTo(10);
        assertThat(only().outcome()).isNull();
    }

    /** Whoever delivers. */
    private static final class Delivering implements HandlerMethodArgumentResolver {

        @Override
        public boolean supportsParameter(MethodParameter parameter) {
            return parameter.getParameterType() == Caller.class;
        }

        @Override
        public Object resolveArgument(
                MethodParameter parameter,
                @Nullable ModelAndViewContainer container,
                NativeWebRequest request,
                @Nullable WebDataBinderFactory binders) {
            return UWV;
        }
    }
}
