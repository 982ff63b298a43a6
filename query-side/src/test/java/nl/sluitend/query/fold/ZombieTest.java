package nl.sluitend.query.fold;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.stream.Stream;
import nl.sluitend.kernel.wwcase.ExpiringWwFlagged;
import nl.sluitend.kernel.wwcase.FlaggedBy;
import nl.sluitend.query.assembly.Somebody;
import org.axonframework.eventhandling.DomainEventMessage;
import org.bson.Document;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** A node that stood still while another took its work over, and then goes on where it was. */
class ZombieTest {

    private static final CollectionSpec<Seen> SEEN = CollectionSpec.aboutNobody("seen", Seen.class, List.of());
    private static final CollectionSpec<Seen> ROWS = CollectionSpec.aboutNobody("seen_rows", Seen.class, List.of());
    private static final RowProjection<Seen, Seen> PROJECTION =
            new RowProjection<>(ROWS, seen -> Map.of("row", seen), "view.stream");
    private static final CollectionSpec<Seen> PARTS = CollectionSpec.aboutNobody("seen_parts", Seen.class, List.of());
    /** One changes with each event, and back; the other with each second one. */
    private static final RowProjection<Seen, Seen> SOMETIMES = new RowProjection<>(
            PARTS,
            seen -> Map.of("odd", new Seen(seen.events() % 2), "half", new Seen(seen.events() / 2)),
            "view.stream");

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
        public Seen evolve(Seen document, RecordedEvent recorded) {
            meanwhile.run();
            return new Seen(document.events() + 1);
        }
    }

    @AfterEach
    void close() {
        store.close();
    }

    private BatchProjector<Seen> projector(Runnable meanwhile) {
        return projector(meanwhile, _ -> events);
    }

    private BatchProjector<Seen> projector(Runnable meanwhile, History history) {
        return new DocumentType<>(new Counting(meanwhile), SEEN, List.of(PROJECTION, SOMETIMES), _ -> {})
                .batchProjector(store.database(), "view", 1, _ -> true, history);
    }

    private @Nullable Stored<Seen> in(CollectionSpec<Seen> collection, String id) {
        return Documents.of(store.database(), collection.of(1))
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
        var zombie = CompletableFuture.runAsync(() -> projector(() -> {
                    frozen.countDown();
                    await(released);
                })
                .fold(events.subList(0, 2)));
        await(frozen);
        projector(() -> {}).fold(events);
        assertAllIsSeen();

        released.countDown();
        zombie.join();

        assertAllIsSeen();
    }

    private static List<DomainEventMessage<?>> event(int number) {
        return List.of(Somebody.message(
                "anna",
                number,
                new ExpiringWwFlagged("c", FlaggedBy.DAILY_RUN, LocalDate.EPOCH, 180, LocalDate.EPOCH)));
    }

    private static List<DomainEventMessage<?>> both(int number, int next) {
        return Stream.of(number, next).flatMap(each -> event(each).stream()).toList();
    }

    @Test
    void aRowThatAnEventDidNotChangeIsNotWrittenAgain() {
        projector(() -> {}).fold(event(0));
        projector(() -> {}).fold(event(1));

        projector(() -> {}).fold(event(2));

        assertThat(in(PARTS, "half")).isEqualTo(new Stored<>("half", 1, new Seen(1)));
        assertThat(in(PARTS, "odd")).isEqualTo(new Stored<>("odd", 2, new Seen(1)));
        assertThat(in(SEEN, "anna")).isEqualTo(new Stored<>("anna", 2, new Seen(3)));
    }

    /** Its row is as it was after both events, and a zombie has folded only the first of them. */
    @Test
    void aRowThatChangedAndChangedBackIsNotSetBackByAZombie() {
        var frozen = new CountDownLatch(1);
        var released = new CountDownLatch(1);
        projector(() -> {}).fold(event(0));
        var zombie = CompletableFuture.runAsync(() -> projector(() -> {
                    frozen.countDown();
                    await(released);
                })
                .fold(event(1)));
        await(frozen);
        projector(() -> {}).fold(both(1, 2));

        released.countDown();
        zombie.join();

        assertThat(in(PARTS, "odd")).isEqualTo(new Stored<>("odd", 2, new Seen(1)));
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
        projector(() -> {}).fold(events);
        Documents.of(store.database(), SEEN.of(1)).deleteOne(new Document("_id", "anna"));

        projector(() -> {}).fold(events.subList(0, 1));
        assertThat(in(ROWS, "row")).isEqualTo(new Stored<>("row", last, new Seen(events.size())));
        projector(() -> {}).fold(events);

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
        projector(() -> {}).fold(events.subList(1, events.size()));

        assertAllIsSeen();
    }

    @Test
    void aDocumentIsNotBegunInTheMiddle() {
        assertThatThrownBy(() -> projector(() -> {}, _ -> List.of()).fold(events.subList(1, events.size())))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("lost");
        assertThat(in(SEEN, "anna")).isNull();
    }
}
