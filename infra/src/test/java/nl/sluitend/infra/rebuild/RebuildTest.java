package nl.sluitend.infra.rebuild;

import static nl.sluitend.infra.rebuild.Node.PATIENCE;
import static nl.sluitend.infra.rebuild.Node.decision;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import com.mongodb.client.MongoClients;
import com.mongodb.client.model.Filters;
import com.mongodb.client.model.Updates;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.time.Month;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Stream;
import nl.sluitend.infra.embedded.documents.DocumentStore;
import nl.sluitend.kernel.decision.Caller;
import nl.sluitend.kernel.decision.Decision;
import nl.sluitend.kernel.inhabitant.AgeBand;
import nl.sluitend.kernel.inhabitant.Origin;
import nl.sluitend.kernel.programme.ProgrammeRegistered;
import nl.sluitend.kernel.rebuild.CancelRebuild;
import nl.sluitend.kernel.rebuild.Difference;
import nl.sluitend.kernel.rebuild.RebuildState;
import nl.sluitend.kernel.rebuild.RebuildView;
import nl.sluitend.kernel.rebuild.SetAsideStream;
import nl.sluitend.kernel.rebuild.SwitchRebuild;
import nl.sluitend.kernel.rebuild.TakeUpSetAside;
import nl.sluitend.query.rebuild.ServingCollections;
import nl.sluitend.query.rebuild.StreamReader;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventhandling.EventMessage;
import org.axonframework.eventhandling.GenericDomainEventMessage;
import org.axonframework.eventhandling.GenericEventMessage;
import org.axonframework.messaging.GenericMessage;
import org.bson.Document;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A view is built anew beside the one that serves, on the real stores. */
class RebuildTest {

    @TempDir
    @SuppressWarnings("NullAway.Init")
    private static Path folder;

    @SuppressWarnings("NullAway.Init")
    private static Log log;

    @SuppressWarnings("NullAway.Init")
    private static DocumentStore store;

    private static final String WHERE = "where payloadType = 'ww-case-registered' and aggregateIdentifier = :id";

    private final Random random = new Random(14);
    private final List<Person> people = new ArrayList<>();

    @SuppressWarnings("NullAway.Init")
    private Node node;

    @BeforeAll
    static void startStores() throws Exception {
        log = Log.in(folder);
        store = DocumentStore.start();
    }

    @AfterAll
    static void stopStores() throws Exception {
        store.close();
        log.close();
    }

    @BeforeEach
    void start() {
        log.emptied();
        for (int i = 0; i < 40; i++) {
            var person = Person.by(random);
            people.add(person);
            log.append(person.life(random.nextInt(6)));
        }
        node = Node.on(log, store.uri(), Node.freshDatabase()).settled();
    }

    @AfterEach
    void stop() {
        node.close();
    }

    private void rebuild(boolean compareFirst) {
        node.send(new RebuildView("inhabitants", null, compareFirst, decision()));
    }

    private Map<String, String> folded() {
        try (var other = Node.on(log, store.uri(), Node.freshDatabase(), StreamReader.NONE)) {
            return other.settled().digests();
        }
    }

    @Test
    void anEmptyStoreIsBuiltFromTheStreamsAsIfEachEventWereFolded() {
        assertThat(node.inhabitants().eventsRead())
                .isEqualTo(node.inhabitants().eventsTotal())
                .isPositive();
        assertThat(node.digests()).isEqualTo(folded());
    }

    @Test
    void aRebuiltViewServesAndTheOldOneIsGone() {
        var before = node.digests();

        rebuild(false);
        node.reached(RebuildState.SWITCHED);

        assertThat(node.generation()).isEqualTo(2);
        assertThat(node.settled().digests()).isEqualTo(before);
        await().atMost(PATIENCE).untilAsserted(() -> assertThat(names()).noneMatch(name -> name.equals("dossiers.1")));
        assertThat(names()).contains("dossiers.2", "ww_cases.2", "programmes.1");
        await().atMost(PATIENCE)
                .untilAsserted(() -> assertThat(processors()).containsOnly("inhabitants.2", "catalogue.1"));
    }

    private List<String> names() {
        return node.documents().listCollectionNames().into(new ArrayList<>());
    }

    private List<String> processors() {
        return node.documents()
                .getCollection("trackingtokens")
                .distinct("processorName", String.class)
                .into(new ArrayList<>());
    }

    @Test
    void whatIsBeingCommittedWhenARebuildBeginsIsInIt() throws Exception {
        var late = people.getFirst();
        var appending = log.appending(List.of(late.step()));
        log.append(List.of(people.getLast().step()));

        rebuild(false);
        appending.commit();
        appending.close();

        node.reached(RebuildState.SWITCHED);
        assertThat(node.settled().digests()).isEqualTo(folded());
    }

    /** Positions are given before the commit, and a transaction that rolls back leaves its own unused. */
    @Test
    void whoFollowsTheLogReadsWhatLiesBehindALongGapAndThenWhatFillsIt() throws Exception {
        var engine = log.engine();
        var seen = engine.createHeadToken();
        var late = people.getFirst().step();
        var appending = log.appending(List.of(late));
        log.jdbc()
                .sql(
                        "select nextval(pg_get_serial_sequence('domain_event_entry', 'globalindex')) from generate_series(1, 300)")
                .query()
                .listOfRows();
        var next = people.getLast().step();
        log.append(List.of(next));

        var behind = engine.readEvents(seen, true).toList();
        assertThat(behind).extracting(EventMessage::getIdentifier).containsExactly(next.getIdentifier());
        appending.commit();
        appending.close();
        var filled = engine.readEvents(behind.getLast().trackingToken(), true).toList();
        assertThat(filled).extracting(EventMessage::getIdentifier).containsExactly(late.getIdentifier());
        assertThat(engine.readEvents(filled.getLast().trackingToken(), true)).isEmpty();
    }

    @Test
    void oneRebuildOfAViewRunsAtATime() {
        node.send(new RebuildView("inhabitants", 20, false, decision()));

        assertThatThrownBy(() -> rebuild(false)).hasStackTraceContaining("no-rebuild-of-the-view-runs");
        assertThatThrownBy(() -> node.send(new RebuildView("towns", null, false, decision())))
                .hasStackTraceContaining("the-view-is-known");
        assertThatThrownBy(() -> node.send(new SwitchRebuild("inhabitants", decision())))
                .hasStackTraceContaining("the-rebuild-awaits-confirmation");
        assertThatThrownBy(() -> node.send(new CancelRebuild("catalogue", decision())))
                .hasStackTraceContaining("a-rebuild-of-the-view-runs");
    }

    @Test
    void aCancelledRebuildLeavesNoTrace() {
        var before = names();
        node.send(new RebuildView("inhabitants", 20, false, decision()));
        await().atMost(PATIENCE).until(() -> names().contains("dossiers.2"));

        node.send(new CancelRebuild("inhabitants", decision()));

        assertThat(node.inhabitants().state()).isEqualTo(RebuildState.CANCELLED);
        await().atMost(PATIENCE).untilAsserted(() -> assertThat(names()).containsExactlyInAnyOrderElementsOf(before));
        await().atMost(PATIENCE)
                .untilAsserted(() -> assertThat(processors()).containsOnly("inhabitants.1", "catalogue.1"));
    }

    /** Whoever was in the middle of a bulk when the rebuild was cancelled makes its collection again. */
    @Test
    void whatAWorkerWritesAfterTheClearingIsClearedToo() {
        var before = names();
        var held = new Held(Node.streams(log));
        node.close();
        node = Node.on(log, store.uri(), node.documents().getName(), held).settled();
        rebuild(false);
        await().atMost(PATIENCE).until(held::isReached);
        node.send(new CancelRebuild("inhabitants", decision()));
        await().atMost(PATIENCE)
                .untilAsserted(() -> assertThat(processors()).containsOnly("inhabitants.1", "catalogue.1"));

        held.release();

        await().atMost(PATIENCE).until(held::wasLeft);
        await().atMost(PATIENCE).untilAsserted(() -> assertThat(names()).containsExactlyInAnyOrderElementsOf(before));
    }

    /** A node that was given up for dead wakes up long after everything was cleared, or the others died before clearing. */
    @Test
    void whatIsLeftOfAGenerationThatNobodyKnowsIsClearedByWhoeverLooks() {
        var before = names();
        for (var drawer : List.of("dossiers.2", "ww_cases.2", "dossiers.17")) {
            node.documents().getCollection(drawer).insertOne(new Document("_id", "late"));
        }
        node.documents().getCollection("trackingtokens").insertOne(new Document("processorName", "inhabitants.17"));
        node.documents().getCollection("of_somebody_else.2").insertOne(new Document("_id", "stays"));

        await().atMost(PATIENCE)
                .untilAsserted(() -> assertThat(processors()).containsOnly("inhabitants.1", "catalogue.1"));
        await().atMost(PATIENCE)
                .untilAsserted(() -> assertThat(names())
                        .containsExactlyInAnyOrderElementsOf(
                                Stream.concat(before.stream(), Stream.of("of_somebody_else.2"))
                                        .toList()));
    }

    @Test
    void aStoreThatLostItsPointerBeginsBeyondWhatIsLeftInIt() {
        var before = node.digests();
        node.close();
        try (var client = MongoClients.create(store.uri())) {
            var documents = client.getDatabase(node.documents().getName());
            documents.getCollection("dossiers.8").insertOne(new Document("_id", "left"));
            documents.getCollection("views").drop();
        }

        node = Node.on(log, store.uri(), node.documents().getName()).settled();

        assertThat(node.generation()).isEqualTo(9);
        assertThat(node.digests()).isEqualTo(before);
    }

    @Test
    void aDifferenceIsReportedBeforeTheSwitchAndMendedByIt() {
        var before = node.digests();
        node.documents()
                .getCollection("dossiers.1")
                .updateOne(Filters.eq("_id", people.getFirst().id()), Updates.set("view.municipality", "GM9999"));

        rebuild(true);
        var found = node.reached(RebuildState.AWAITING_CONFIRMATION).differences();

        assertThat(found)
                .containsExactly(new Difference(
                        "dossiers",
                        0,
                        0,
                        1,
                        List.of("municipality"),
                        List.of(people.getFirst().id())));
        assertThat(node.generation()).isEqualTo(1);
        node.send(new SwitchRebuild("inhabitants", decision()));
        node.reached(RebuildState.SWITCHED);
        assertThat(node.settled().digests()).isEqualTo(before);
    }

    private String spoiled() {
        var whole = payload("encode(payload, 'base64')");
        log.jdbc()
                .sql("update domain_event_entry set payload = 'x'::bytea " + WHERE)
                .param("id", people.getFirst().id())
                .update();
        return whole;
    }

    private String payload(String what) {
        return log.jdbc()
                .sql("select " + what + " from domain_event_entry " + WHERE)
                .param("id", people.getFirst().id())
                .query(String.class)
                .single();
    }

    private void mended(String whole) {
        log.jdbc()
                .sql("update domain_event_entry set payload = decode(:whole, 'base64') " + WHERE)
                .param("whole", whole)
                .param("id", people.getFirst().id())
                .update();
    }

    @Test
    void aRebuildThatCannotFoldWhatServesIsLookedAtBeforeItServes() {
        spoiled();

        rebuild(false);
        var waiting = node.reached(RebuildState.AWAITING_CONFIRMATION);

        assertThat(waiting.setAside()).isEqualTo(1);
        assertThat(waiting.failure()).contains("1 streams");
        assertThat(waiting.differences().getFirst().examples())
                .containsExactly(people.getFirst().id());
        assertThat(node.generation()).isEqualTo(1);
        assertThat(node.documents().getCollection("dossiers.1").countDocuments())
                .isEqualTo(people.size());
    }

    @Test
    void whatIsSetAsideIsSeenByTheOperatorAndFoldedAgainAfterAMend() {
        var before = node.digests();
        var whole = spoiled();
        rebuild(false);
        node.reached(RebuildState.AWAITING_CONFIRMATION);
        node.send(new SwitchRebuild("inhabitants", decision()));
        node.reached(RebuildState.SWITCHED);
        var setAside = node.setAside();
        assertThat(setAside)
                .extracting(SetAsideStream::stream)
                .containsExactly(people.getFirst().id());
        assertThat(setAside.getFirst().event()).isEqualTo("ww-case-registered");
        log.append(List.of(people.getFirst().step(), people.getLast().step()));
        await().atMost(PATIENCE)
                .until(() -> node.setAside().getFirst().waiting()
                        > setAside.getFirst().waiting());

        mended(whole);
        node.send(new TakeUpSetAside(people.getFirst().id(), decision()));

        assertThat(node.setAside()).isEmpty();
        assertThat(node.settled().digests()).isEqualTo(folded()).isNotEqualTo(before);
    }

    @Test
    void aMendedBuildFoldsAgainWhatWasSetAsideWhenItStarts() {
        var whole = spoiled();
        var store = Node.freshDatabase();
        Node.on(log, RebuildTest.store.uri(), store).settled().close();
        mended(whole);

        try (var next = Node.on(log, RebuildTest.store.uri(), store).settled()) {
            await().atMost(PATIENCE).until(() -> next.setAside().isEmpty());
            assertThat(next.digests()).isEqualTo(folded());
        }
    }

    /** Of an older form, content and metadata are read no earlier than of the present one. */
    @ParameterizedTest
    @ValueSource(strings = {"metaData = 'x'::bytea", "payload = '[]'::bytea", "payload = '{}'::bytea"})
    void anOlderFormThatCannotBeReadHurtsOneStream(String spoiled) {
        hurtsOneStream("payloadRevision = '1', " + spoiled);
    }

    /** Nor is a row of the events whose moment, kind or content is nothing that can be read. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "timeStamp = 'no moment'",
                "timeStamp = ''",
                "timeStamp = '2026-02-30T09:00:00Z'",
                "timeStamp = '2026-11-02T09:00:00'",
                "payloadType = 'of-another-build'",
                "payloadType = ''",
                "payload = ''::bytea",
                "payload = '\\xff'::bytea",
                "metaData = ''::bytea"
            })
    void anEventRowThatCannotBeReadHurtsOneStream(String spoiled) {
        hurtsOneStream(spoiled);
    }

    private void hurtsOneStream(String spoiled) {
        log.jdbc()
                .sql("update domain_event_entry set " + spoiled + " " + WHERE)
                .param("id", people.getFirst().id())
                .update();

        rebuild(false);

        assertThat(node.reached(RebuildState.AWAITING_CONFIRMATION).setAside()).isEqualTo(1);
        try (var other = Node.on(log, store.uri(), Node.freshDatabase(), StreamReader.NONE)
                .settled()) {
            assertThat(other.setAside())
                    .extracting(SetAsideStream::stream)
                    .containsExactly(people.getFirst().id());
        }
    }

    /** The days of the issue: stored events, and no form for them in a document. */
    @Test
    void aDayThatNoDocumentCanHoldHurtsOnePersonAndOneProgramme() {
        var impossible = LocalDate.of(292_278_995, Month.JANUARY, 1);
        var person = people.getFirst();
        var opened = programme("opened", null);
        var odd = programme("odd", impossible);
        log.append(List.of(person.registeredUntil(impossible)));
        log.append(List.of(odd));

        log.append(List.of(people.getLast().step(), opened));

        assertOnlyTheseAreSetAside(node.settled(), person.id(), "odd");
        rebuild(false);
        node.send(new RebuildView("catalogue", null, false, decision()));
        node.reached(RebuildState.SWITCHED);
        await().atMost(PATIENCE).until(() -> names().contains("programmes.2") && !names().contains("programmes.1"));
        assertOnlyTheseAreSetAside(node.settled(), person.id(), "odd");
        try (var next = Node.on(log, store.uri(), node.documents().getName()).settled()) {
            assertOnlyTheseAreSetAside(next, person.id(), "odd");
            assertThat(next.digests()).isEqualTo(folded());
        }
    }

    private static void assertOnlyTheseAreSetAside(Node node, String... streams) {
        assertThat(node.setAside()).extracting(SetAsideStream::stream).containsExactlyInAnyOrder(streams);
        var programmes = ServingCollections.in(node.documents()).collections().get("programmes");
        assertThat(node.documents()
                        .getCollection(String.valueOf(programmes))
                        .distinct("_id", String.class)
                        .into(new ArrayList<>()))
                .containsExactly("opened");
    }

    private static DomainEventMessage<?> programme(String id, @Nullable LocalDate until) {
        var event = new ProgrammeRegistered(
                id,
                "GM0546",
                "DOOR",
                List.of(AgeBand.UNDER_27),
                List.of(Origin.WW),
                false,
                4,
                LocalDate.of(2026, Month.DECEMBER, 1),
                until,
                LocalDate.of(2026, Month.NOVEMBER, 2));
        var now = GenericEventMessage.clock.instant();
        return new GenericDomainEventMessage<>(
                "programme", id, 0, new GenericMessage<>(event, Map.of("organisation", "gm0546")), () -> now);
    }

    @Test
    void onlyTheOperatorSeesAndRepairsWhatWasSetAside() {
        var other = new Decision(Caller.product(), Instant.EPOCH, null);

        assertThatThrownBy(() -> node.send(new TakeUpSetAside(null, other)))
                .hasStackTraceContaining("only-the-operator-repairs");
        assertThatThrownBy(() -> node.send(new TakeUpSetAside("nobody", decision())))
                .hasStackTraceContaining("the-stream-was-set-aside");
    }
}
