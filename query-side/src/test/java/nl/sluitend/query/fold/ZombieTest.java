package nl.sluitend.query.fold;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import nl.sluitend.query.assembly.Somebody;
import org.axonframework.eventhandling.DomainEventMessage;
import org.bson.Document;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** A node that stood still while another took its work over, and then goes on where it was. */
class ZombieTest {

    private static final Drawer<Seen> SEEN = Drawer.aboutNobody("seen", Seen.class, List.of());
    private static final Drawer<Seen> ROWS = Drawer.aboutNobody("seen_rows", Seen.class, List.of());
    private static final Face<Seen, Seen> FACE = new Face<>(ROWS, seen -> Map.of("row", seen), "view.stream");

    private final Store store = Store.fresh();
    private final List<DomainEventMessage<?>> events =
            List.copyOf(Somebody.withWw("anna", "GM0546", LocalDate.EPOCH).events());
    private final int last = events.size() - 1;

    /** What a document tells: how many events it has seen. */
    public record Seen(int events) {}

    /** Counts, and may stand still between reading and writing. */
    private record Counting(Runnable meanwhile) implements Fold<Seen> {

        @Override
        public String aggregate() {
            return "inhabitant";
        }

        @Override
        public boolean concerns(Class<?> event) {
            return true;
        }

        @Override
        public Seen begin(String stream) {
            return new Seen(0);
        }

        @Override
        public Seen evolve(Seen document, Happened happened) {
            meanwhile.run();
            return new Seen(document.events() + 1);
        }
    }

    @AfterEach
    void close() {
        store.close();
    }

    private Folder<Seen> folder(Runnable meanwhile) {
        return folder(meanwhile, _ -> events);
    }

    private Folder<Seen> folder(Runnable meanwhile, History history) {
        return new Kind<>(new Counting(meanwhile), SEEN, List.of(FACE), _ -> {})
                .folder(store.database(), "view", 1, _ -> true, history);
    }

    private @Nullable Stored<Seen> in(Drawer<Seen> drawer, String id) {
        return Documents.of(store.database(), drawer.of(1))
                .find(new Document("_id", id))
                .first();
    }

    private void assertAllIsSeen() {
        assertThat(in(SEEN, "anna")).isEqualTo(new Stored<>("anna", last, new Seen(events.size())));
        assertThat(in(ROWS, "row")).isEqualTo(new Stored<>("row", last, new Seen(events.size())));
    }

    @Test
    void aZombieThatWakesUpChangesNothing() {
        var frozen = new CountDownLatch(1);
        var released = new CountDownLatch(1);
        var zombie = CompletableFuture.runAsync(() -> folder(() -> {
                    frozen.countDown();
                    await(released);
                })
                .fold(events.subList(0, 2)));
        await(frozen);
        folder(() -> {}).fold(events);
        assertAllIsSeen();

        released.countDown();
        zombie.join();

        assertAllIsSeen();
    }

    private static void await(CountDownLatch latch) {
        try {
            latch.await();
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    @Test
    void aBatchThatBrokeOffBetweenRowsAndDocumentEndsRight() {
        folder(() -> {}).fold(events);
        Documents.of(store.database(), SEEN.of(1)).deleteOne(new Document("_id", "anna"));

        folder(() -> {}).fold(events.subList(0, 1));
        assertThat(in(ROWS, "row")).isEqualTo(new Stored<>("row", last, new Seen(events.size())));
        folder(() -> {}).fold(events);

        assertAllIsSeen();
    }

    @Test
    void whoWritesTheFirstOneAtTheSameMomentIsNotLost() {
        var older = new Stored<>("anna", 0, new Seen(1));
        var newer = new Stored<>("anna", 1, new Seen(2));
        var documents = Documents.ready(store.database(), SEEN.of(1));

        documents.replace(List.of(documents.form(newer), documents.form(older)));

        assertThat(in(SEEN, "anna")).isEqualTo(newer);
    }

    @Test
    void aDocumentThatWasLostIsFoldedAnewFromItsWholeStream() {
        folder(() -> {}).fold(events.subList(1, events.size()));

        assertAllIsSeen();
    }

    @Test
    void aDocumentIsNotBegunInTheMiddle() {
        assertThatThrownBy(() -> folder(() -> {}, _ -> List.of()).fold(events.subList(1, events.size())))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("lost");
        assertThat(in(SEEN, "anna")).isNull();
    }
}
