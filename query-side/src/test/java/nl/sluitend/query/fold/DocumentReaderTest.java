package nl.sluitend.query.fold;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicInteger;
import nl.sluitend.kernel.decision.Caller;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** Whoever decided something sees it at once: from what was folded here, or from the store when it was folded elsewhere. */
class DocumentReaderTest {

    /** What a document tells. */
    public record Told(int number) {}

    private static final CollectionSpec<Told> COLLECTION = CollectionSpec.aboutNobody("told", Told.class, List.of());
    private static final Reach ALL = Reach.ofTheProduct(Caller.product());

    private final Store store = Store.fresh();
    private final Waiters waiters = new Waiters();
    private final DocumentReader<Told> reader =
            new DocumentReader<>(store.database(), "view", COLLECTION, () -> 1, waiters);

    @AfterEach
    void close() {
        store.close();
    }

    private void written(long sequence, int number) {
        Documents.of(store.database(), COLLECTION.of(1)).insertOne(new Stored<>("anna", sequence, new Told(number)));
    }

    private void folded(long sequence, int number) {
        reader.remember(List.of(new Change<>("anna", sequence, null, new Told(number))));
    }

    private void rung(long sequence) {
        waiters.wake(List.of(new ChangeNotice("told", "anna", sequence, Set.of(), Map.of())));
    }

    @Test
    void whatWasFoldedHereJustNowIsSeenByWhoDecidedIt() {
        folded(3, 30);
        rung(3);

        assertThat(reader.one(ALL, "anna", 3)).contains(new Told(30));
        assertThat(reader.one(ALL, "anna", -1)).isEmpty();
    }

    @Test
    void whatIsAtHandAndOlderIsNotTakenForTheNewer() {
        folded(3, 30);
        written(4, 40);
        rung(4);

        assertThat(reader.one(ALL, "anna", 4)).contains(new Told(40));
    }

    @Test
    void aRingThatGotLostIsNotWaitedForLong() {
        written(4, 40);

        assertThat(reader.one(ALL, "anna", 4)).contains(new Told(40));
    }

    private static final Stored<Told> FOURTH = new Stored<>("anna", 4, new Told(40));

    /** A day passes before it looks by itself. */
    private AwaitVersion onlyTheBell() {
        return new AwaitVersion(waiters, Duration.ofDays(2), Duration.ofDays(1));
    }

    @Test
    @Timeout(10)
    void whatWasFoldedElsewhereIsLookedForWhenItsRingComes() {
        var looks = new AtomicInteger();
        var seen = CompletableFuture.supplyAsync(() -> onlyTheBell().await("anna", 4, () -> {
            looks.incrementAndGet();
            return FOURTH;
        }));
        assertThat(looks).hasValue(0);
        rung(4);

        assertThat(seen.join()).isEqualTo(FOURTH);
        assertThat(looks).hasValue(1);
    }

    @Test
    void whatDoesNotComeInTimeIsGivenAsItIsAfterAFewLooks() {
        var looks = new AtomicInteger();
        var patience = new AwaitVersion(waiters, Duration.ofMillis(500), Duration.ofMillis(100));

        assertThat(patience.await("anna", 5, () -> {
                    looks.incrementAndGet();
                    return FOURTH;
                }))
                .isEqualTo(FOURTH);
        assertThat(looks.get()).isBetween(1, 6);
    }

    @Test
    void aStoreThatDoesNotAnswerLeavesTheBellAsItWas() {
        var patience = new AwaitVersion(waiters, Duration.ofMillis(500), Duration.ofMillis(1));
        assertThatThrownBy(() -> patience.await("anna", 5, () -> {
                    throw new IllegalStateException("down");
                }))
                .hasMessage("down");

        assertThat(waiters.next("anna")).isNotDone();
    }
}
