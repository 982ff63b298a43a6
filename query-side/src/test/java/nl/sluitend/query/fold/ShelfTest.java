package nl.sluitend.query.fold;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import nl.sluitend.kernel.decision.Caller;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Whoever decided something sees it at once: from what was folded here, or from the store when it was folded elsewhere. */
class ShelfTest {

    /** What a document tells. */
    public record Told(int number) {}

    private static final Drawer<Told> DRAWER = Drawer.aboutNobody("told", Told.class, List.of());
    private static final Reach ALL = Reach.ofTheProduct(Caller.product());

    private final Store store = Store.fresh();
    private final Bell bell = new Bell();
    private final Shelf<Told> shelf = new Shelf<>(store.database(), DRAWER, () -> 1, bell);

    @AfterEach
    void close() {
        store.close();
    }

    private void written(long sequence, int number) {
        Documents.of(store.database(), DRAWER.of(1)).insertOne(new Stored<>("anna", sequence, new Told(number)));
    }

    private void folded(long sequence, int number) {
        shelf.lay(List.of(new Change<>("anna", sequence, null, new Told(number))));
    }

    private void rung(long sequence) {
        bell.ring(List.of(new Ring("told", "anna", sequence, Set.of())));
    }

    @Test
    void whatWasFoldedHereJustNowIsSeenByWhoDecidedIt() {
        folded(3, 30);
        rung(3);

        assertThat(shelf.one(ALL, "anna", 3)).contains(new Told(30));
        assertThat(shelf.one(ALL, "anna", -1)).isEmpty();
    }

    @Test
    void whatIsAtHandAndOlderIsNotTakenForTheNewer() {
        folded(3, 30);
        written(4, 40);
        rung(4);

        assertThat(shelf.one(ALL, "anna", 4)).contains(new Told(40));
    }

    @Test
    void whatWasFoldedElsewhereIsSeenWhenItsRingComes() {
        var seen = CompletableFuture.supplyAsync(() -> shelf.one(ALL, "anna", 4));
        written(4, 40);
        rung(4);

        assertThat(seen.join()).contains(new Told(40));
    }

    @Test
    void aRingThatGotLostIsNotWaitedForLong() {
        written(4, 40);

        assertThat(shelf.one(ALL, "anna", 4)).contains(new Told(40));
    }

    @Test
    void whatDoesNotComeInTimeIsGivenAsItIs() {
        written(4, 40);

        assertThat(shelf.one(ALL, "anna", 5)).contains(new Told(40));
    }
}
