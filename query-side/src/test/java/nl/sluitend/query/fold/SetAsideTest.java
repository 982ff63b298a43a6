package nl.sluitend.query.fold;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.mongodb.bulk.BulkWriteError;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.Year;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.Stream;
import nl.sluitend.kernel.decision.Caller;
import nl.sluitend.kernel.view.BeingRepaired;
import nl.sluitend.kernel.wwcase.ExpiringWwFlagged;
import nl.sluitend.kernel.wwcase.FlaggedBy;
import nl.sluitend.query.assembly.Callers;
import nl.sluitend.query.assembly.Somebody;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventhandling.GenericDomainEventMessage;
import org.axonframework.messaging.GenericMessage;
import org.bson.BsonDocument;
import org.bson.Document;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** One stream that cannot be folded hurts one stream: the others go on, and it follows again after a mend. */
class SetAsideTest {

    private static final CollectionSpec<Told> TOLD = CollectionSpec.aboutNobody("told", Told.class, List.of());
    private static final CollectionSpec<Row> ROWS = CollectionSpec.aboutNobody("rows", Row.class, List.of());
    private static final Reach ALL = Reach.ofTheProduct(Caller.product());

    private final Store store = Store.fresh();
    private final List<DomainEventMessage<?>> log = new ArrayList<>();
    private final List<Change<Told>> heard = new ArrayList<>();
    private final AtomicBoolean corrected = new AtomicBoolean();
    private final AtomicReference<@Nullable Fault> fault = new AtomicReference<>();
    private final DocumentReader<Told> reader =
            new DocumentReader<>(store.database(), "view", TOLD, () -> 1, new Waiters());

    /** What a document tells. */
    public record Told(
            String stream,
            int events,
            @Nullable LocalDate day,
            @Nullable String text) {}

    /** What a row tells. */
    public record Row(String stream, int events, @Nullable LocalDate day) {}

    /** What is wrong with an event of anna's. */
    enum Fault {
        UNREADABLE,
        UNKNOWN_KIND,
        FOLD_BREAKS,
        ROWS_BREAK,
        DAY_OUT_OF_RANGE,
        DAY_OF_A_ROW_OUT_OF_RANGE,
        TOO_LARGE,
        MISSING_NUMBER
    }

    private final class Telling implements Fold<Told> {

        @Override
        public String aggregate() {
            return "Stream";
        }

        @Override
        public boolean concerns(Class<?> event) {
            return true;
        }

        @Override
        public Told begin(String stream) {
            return new Told(stream, 0, null, null);
        }

        @Override
        public Told evolve(Told document, RecordedEvent recorded) {
            var isWrong = recorded.sequence() == 1 || (recorded.sequence() > 1 && !corrected.get());
            var here = document.stream().equals("anna") && isWrong ? fault.get() : null;
            if (here == Fault.FOLD_BREAKS) {
                throw new ArithmeticException("a fold broke");
            }
            return new Told(
                    document.stream(),
                    document.events() + 1,
                    here == Fault.DAY_OUT_OF_RANGE ? LocalDate.of(Year.MAX_VALUE, 1, 1) : null,
                    here == Fault.TOO_LARGE ? "x".repeat(17 * 1024 * 1024) : null);
        }
    }

    private Map<String, Row> rows(Told told) {
        var here = told.stream().equals("anna") && told.events() >= 2 ? fault.get() : null;
        if (here == Fault.ROWS_BREAK) {
            throw new IllegalArgumentException("rows broke");
        }
        var day = here == Fault.DAY_OF_A_ROW_OUT_OF_RANGE ? LocalDate.of(Year.MIN_VALUE, 1, 1) : null;
        return Map.of(told.stream() + "-row", new Row(told.stream(), told.events(), day));
    }

    private DocumentType<Told> kind() {
        return new DocumentType<>(
                new Telling(), TOLD, List.of(new RowProjection<>(ROWS, this::rows, "view.stream")), heard::addAll);
    }

    private BatchProjector<Told> projector() {
        return projector(this::streamOf);
    }

    private BatchProjector<Told> projector(History history) {
        return kind().batchProjector(store.database(), "view", 1, _ -> true, history);
    }

    private List<DomainEventMessage<?>> streamOf(String name) {
        return log.stream()
                .filter(event -> event.getAggregateIdentifier().equals(name))
                .toList();
    }

    @AfterEach
    void close() {
        store.close();
    }

    private static DomainEventMessage<?> event(String stream, long sequence) {
        return Somebody.message(
                stream,
                sequence,
                new ExpiringWwFlagged("c", FlaggedBy.DAILY_RUN, LocalDate.EPOCH, 180, LocalDate.EPOCH));
    }

    private static DomainEventMessage<?> odd(Object payload) {
        return new GenericDomainEventMessage<>(
                "Stream", "anna", 1, new GenericMessage<>(payload, Map.of()), () -> Instant.EPOCH.plusSeconds(7));
    }

    private DomainEventMessage<?> second(Fault kind) {
        return switch (kind) {
            case UNREADABLE -> new UnreadableEvent("anna", 1);
            case UNKNOWN_KIND -> odd("an event of tomorrow");
            default -> event("anna", 1);
        };
    }

    private List<DomainEventMessage<?>> recorded(Fault kind) {
        var all = Stream.of(event("anna", 0), second(kind), event("bob", 0), event("bob", 1))
                .filter(each -> kind != Fault.MISSING_NUMBER
                        || !each.getAggregateIdentifier().equals("anna")
                        || each.getSequenceNumber() != 1)
                .toList();
        log.addAll(all);
        return all;
    }

    private SetAsides setAsides() {
        return SetAsides.of(store.database(), "view", 1);
    }

    private @Nullable Document raw(String collection, String id) {
        return store.database()
                .getCollection(collection)
                .find(new Document("_id", id))
                .first();
    }

    private long sequence(String stream) {
        var found = raw("told.1", stream);
        return found == null ? -1 : found.getLong("sequence");
    }

    @ParameterizedTest
    @EnumSource(Fault.class)
    void oneStreamIsSetAsideAndTheOthersGoOn(Fault kind) {
        fault.set(kind);
        var events = new ArrayList<>(recorded(kind));
        events.add(event("anna", 2));
        log.add(event("anna", 2));

        projector().fold(events);
        projector().fold(List.of(event("anna", 3), event("bob", 2)));

        assertThat(sequence("bob")).isEqualTo(2);
        assertThat(sequence("anna")).isZero();
        var setAside = setAsides().find("anna").orElseThrow();
        assertThat(setAside.number()).isEqualTo(kind == Fault.MISSING_NUMBER ? 2 : 1);
        assertThat(setAside.seen()).isEqualTo(3);
        assertThat(setAside.kind()).isEqualTo("told");
        assertThat(setAside.failure()).isNotBlank().doesNotContain("broke");
        assertThat(setAsides().count()).isEqualTo(1);
        assertThat(raw("rows.1", "anna-row")).containsEntry("setAside", true);
        assertThat(raw("rows.1", "bob-row")).doesNotContainKey("setAside");
    }

    @ParameterizedTest
    @EnumSource(Fault.class)
    void aNewGenerationSetsAsideTheSame(Fault kind) {
        fault.set(kind);
        projector().fold(recorded(kind));
        log.add(event("anna", 2));
        projector().fold(List.of(event("anna", 2)));
        var digest = new DocumentDigest(store.database(), Set.of("rows"));

        var projector = kind().streamProjector(store.database(), "view", 2);
        projector.add(streamOf("anna"));
        projector.add(streamOf("bob"));
        projector.flush();

        for (var name : List.of("told", "rows")) {
            assertThat(digest.of(name + ".2")).as(name).isEqualTo(digest.of(name + ".1"));
        }
        var again = SetAsides.of(store.database(), "view", 2).find("anna").orElseThrow();
        assertThat(again).isEqualTo(setAsides().find("anna").orElseThrow());
    }

    @ParameterizedTest
    @EnumSource(
            value = Fault.class,
            names = {"FOLD_BREAKS", "ROWS_BREAK", "DAY_OUT_OF_RANGE", "DAY_OF_A_ROW_OUT_OF_RANGE", "TOO_LARGE"})
    void afterAMendItFollowsAgainAsIfNothingHadBeen(Fault kind) {
        fault.set(kind);
        projector().fold(recorded(kind));
        log.add(event("anna", 2));
        projector().fold(List.of(event("anna", 2)));
        assertThat(projector().takeUp("anna")).isFalse();
        assertThat(setAsides().find("anna").orElseThrow().tried()).isNotNull();

        fault.set(null);
        heard.clear();
        assertThat(projector().takeUp("anna")).isTrue();
        log.add(event("anna", 3));
        projector().fold(List.of(event("anna", 3)));

        assertThat(setAsides().count()).isZero();
        assertThat(reader.one(ALL, "anna", -1)).contains(new Told("anna", 4, null, null));
        assertThat(raw("rows.1", "anna-row")).doesNotContainKey("setAside").containsEntry("sequence", 3L);
        assertThat(heard).extracting(Change::sequence).containsExactly(2L, 3L);
    }

    /** What is stored is the document as it is in the end: a value in between needs no form. */
    @Test
    void aValueThatALaterEventCorrectsFollowsWhenItIsTakenUp() {
        fault.set(Fault.DAY_OUT_OF_RANGE);
        corrected.set(true);
        projector().fold(recorded(Fault.DAY_OUT_OF_RANGE));
        log.add(event("anna", 2));
        projector().fold(List.of(event("anna", 2)));
        assertThat(setAsides().count()).isEqualTo(1);

        assertThat(projector().takeUp("anna")).isTrue();

        assertThat(sequence("anna")).isEqualTo(2);
    }

    @Test
    void whoeverMaySeeItIsToldThatItIsBeingRepaired() {
        fault.set(Fault.FOLD_BREAKS);
        projector().fold(recorded(Fault.FOLD_BREAKS));
        var since = log.get(1).getTimestamp();

        assertThatThrownBy(() -> reader.one(ALL, "anna", -1))
                .isInstanceOfSatisfying(
                        BeingRepaired.class, told -> assertThat(told.since()).isEqualTo(since));
        assertThat(reader.one(Reach.toPeople(nobody()), "anna", -1)).isEmpty();
        assertThat(reader.several(ALL, Set.of("anna", "bob")))
                .extracting(Told::stream)
                .containsExactly("bob");
    }

    /** Or whoever goes through all documents would take a part that is set aside as a whole for their end. */
    @Test
    void whoGoesThroughAllOfThemPassesOverIt() {
        fault.set(Fault.FOLD_BREAKS);
        projector().fold(recorded(Fault.FOLD_BREAKS));
        var excerpt = Excerpt.of(Named.class, _ -> Set.of());

        assertThat(reader.following(ALL, "", 1, excerpt))
                .extracting(Named::stream)
                .containsExactly("bob");
        assertThat(reader.following(ALL, "bob", 1, excerpt)).isEmpty();
    }

    /** The part of a document that says whose it is. */
    public record Named(String stream) {}

    private static Caller nobody() {
        return Callers.OF_KATWIJK;
    }

    @Test
    void aStreamOfWhichNothingCouldBeFoldedIsBeingRepairedToo() {
        var first = new UnreadableEvent("anna", 0);
        log.add(first);
        projector().fold(List.of(first, event("bob", 0)));
        log.add(event("anna", 1));
        projector().fold(List.of(event("anna", 1)));

        assertThat(raw("told.1", "anna")).isNull();
        assertThat(setAsides().find("anna").orElseThrow().waiting()).isEqualTo(2);
        assertThatThrownBy(() -> reader.one(ALL, "anna", -1)).isInstanceOf(BeingRepaired.class);
    }

    @Test
    void whoWaitsForWhatIsBeingRepairedIsToldAtOnce() {
        fault.set(Fault.FOLD_BREAKS);
        projector().fold(recorded(Fault.FOLD_BREAKS));

        var begin = System.nanoTime();
        assertThatThrownBy(() -> reader.one(ALL, "anna", 1)).isInstanceOf(BeingRepaired.class);
        assertThat(Duration.ofNanos(System.nanoTime() - begin)).isLessThan(Duration.ofSeconds(1));
    }

    /** Whoever takes it up has read the stream; whoever folds meanwhile counts one more: nobody lets go too early. */
    @Test
    void anEventThatComesWhileItIsTakenUpIsNotMissed() {
        fault.set(Fault.FOLD_BREAKS);
        projector().fold(recorded(Fault.FOLD_BREAKS));
        fault.set(null);
        var once = new AtomicBoolean(true);

        assertThat(projector(name -> {
                            var known = streamOf(name);
                            if (once.getAndSet(false)) {
                                log.add(event("anna", 2));
                                projector().fold(List.of(event("anna", 2)));
                            }
                            return known;
                        })
                        .takeUp("anna"))
                .isTrue();

        assertThat(sequence("anna")).isEqualTo(2);
        assertThat(setAsides().count()).isZero();
    }

    /** A node that stood still wakes up with what it had folded before the stream was set aside. */
    @Test
    void aZombieTakesNothingUp() {
        fault.set(Fault.FOLD_BREAKS);
        projector().fold(recorded(Fault.FOLD_BREAKS));
        var documents = Documents.<Told>at(store.database(), TOLD.of(1));

        documents.replace(List.of(documents.form(new Stored<>("anna", 0, new Told("anna", 1, null, null)))));

        assertThat(raw("told.1", "anna")).containsEntry("setAside", true);
    }

    @Test
    void aBatchThatIsFoldedTwiceSetsAsideOnce() {
        fault.set(Fault.DAY_OUT_OF_RANGE);
        var events = recorded(Fault.DAY_OUT_OF_RANGE);

        projector().fold(events);
        var before = setAsides().find("anna").orElseThrow();
        projector().fold(events);

        assertThat(setAsides().find("anna")).contains(before);
        assertThat(sequence("bob")).isEqualTo(1);
    }

    @Test
    void aDamagedDocumentIsFoldedAnew() {
        projector().fold(recorded(Fault.FOLD_BREAKS));
        store.database()
                .getCollection("told.1")
                .updateOne(new Document("_id", "anna"), new Document("$set", new Document("view", 7)));

        log.add(event("anna", 2));
        projector().fold(List.of(event("anna", 2), event("bob", 2)));

        assertThat(reader.one(ALL, "anna", -1)).contains(new Told("anna", 3, null, null));
        assertThat(setAsides().count()).isZero();
    }

    private static boolean isOfADocument(int code) {
        return WriteErrors.areOfDocuments(List.of(new BulkWriteError(code, "", new BsonDocument(), 0)));
    }

    @Test
    void aStoreThatIsDownIsNobodysFault() {
        assertThat(List.of(91, 189, 10107, 11600, 13435, 14031)).noneMatch(SetAsideTest::isOfADocument);
        assertThat(List.of(2, 121, 10334)).allMatch(SetAsideTest::isOfADocument);
    }
}
