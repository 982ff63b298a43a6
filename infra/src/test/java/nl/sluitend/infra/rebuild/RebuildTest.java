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
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Stream;
import nl.sluitend.infra.documents.DocumentStore;
import nl.sluitend.kernel.rebuild.CancelRebuild;
import nl.sluitend.kernel.rebuild.Difference;
import nl.sluitend.kernel.rebuild.RebuildState;
import nl.sluitend.kernel.rebuild.RebuildView;
import nl.sluitend.kernel.rebuild.SwitchRebuild;
import nl.sluitend.query.rebuild.Streams;
import org.bson.Document;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A view is built anew beside the one that serves, on the real stores. */
class RebuildTest {

    @TempDir
    @SuppressWarnings("NullAway.Init")
    private static Path folder;

    @SuppressWarnings("NullAway.Init")
    private static Log log;

    @SuppressWarnings("NullAway.Init")
    private static DocumentStore store;

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
        try (var other = Node.on(log, store.uri(), Node.freshDatabase(), Streams.NONE)) {
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

    @Test
    void anEventThatCannotBeFoldedIsNamedAndTheOldViewServesOn() {
        log.jdbc()
                .sql("update domain_event_entry set payload = 'x'::bytea "
                        + "where payloadType = 'ww-case-registered' and aggregateIdentifier = :id")
                .param("id", people.getFirst().id())
                .update();

        rebuild(false);
        var failed = node.reached(RebuildState.FAILED);

        assertThat(failed.failure())
                .contains("ww-case-registered", people.getFirst().id());
        assertThat(node.generation()).isEqualTo(1);
        assertThat(node.documents().getCollection("dossiers.1").countDocuments())
                .isEqualTo(people.size());
    }
}
