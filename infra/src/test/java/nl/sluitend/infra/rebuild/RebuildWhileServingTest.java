package nl.sluitend.infra.rebuild;

import static nl.sluitend.infra.rebuild.Node.decision;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.nio.file.Path;
import java.time.LocalDate;
import java.time.Month;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;
import nl.sluitend.infra.embedded.documents.DocumentStore;
import nl.sluitend.kernel.decision.Actor;
import nl.sluitend.kernel.decision.Caller;
import nl.sluitend.kernel.decision.Purpose;
import nl.sluitend.kernel.decision.Role;
import nl.sluitend.kernel.dossier.Dossier;
import nl.sluitend.kernel.dossier.FindDossier;
import nl.sluitend.kernel.organisation.OrganisationCode;
import nl.sluitend.kernel.privacy.InhabitantId;
import nl.sluitend.kernel.rebuild.RebuildState;
import nl.sluitend.kernel.rebuild.RebuildView;
import nl.sluitend.query.rebuild.Part;
import nl.sluitend.query.rebuild.StreamReader;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventhandling.TrackingToken;
import org.axonframework.messaging.responsetypes.ResponseTypes;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** People write and read while a view is rebuilt, and nodes die at it. */
class RebuildWhileServingTest {

    private static final LocalDate TODAY = LocalDate.of(2026, Month.NOVEMBER, 2);
    /** Processors need the common pool to stop, which has one thread on a small machine. */
    private static final Executor THREADS = Executors.newVirtualThreadPerTaskExecutor();

    private static final Caller UWV =
            new Caller(new Actor("u"), Role.UWV_ADVISER, OrganisationCode.UWV, Set.of(), null, Purpose.HANDOVER);

    @TempDir
    @SuppressWarnings("NullAway.Init")
    private static Path folder;

    @SuppressWarnings("NullAway.Init")
    private static Log log;

    @SuppressWarnings("NullAway.Init")
    private static DocumentStore store;

    private final String database = Node.freshDatabase();
    private final List<Person> people = new ArrayList<>();
    private final AtomicBoolean stopped = new AtomicBoolean();

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
    void live() {
        log.emptied();
        settle(new Random(14));
    }

    @AfterEach
    void stop() {
        stopped.set(true);
    }

    private void settle(Random random) {
        for (int i = 0; i < 60; i++) {
            var person = Person.by(random);
            people.add(person);
            log.append(person.life(random.nextInt(8)));
        }
    }

    private Map<String, String> folded() {
        try (var other = Node.on(log, store.uri(), Node.freshDatabase(), StreamReader.NONE)) {
            return other.settled().digests();
        }
    }

    /** Histories by chance; half of what is written commits after what was written later. */
    @RepeatedTest(3)
    void aViewRebuiltUnderWritingEqualsTheLiveOneAndNobodySeesItGoBack(RepetitionInfo repetition) {
        var random = new Random(repetition.getCurrentRepetition());
        try (var node = Node.on(log, store.uri(), database).settled()) {
            var writing = CompletableFuture.runAsync(() -> write(random), THREADS);
            var reading = CompletableFuture.supplyAsync(() -> fallen(node), THREADS);
            for (int i = 0; i < 2; i++) {
                node.send(new RebuildView("inhabitants", 400, false, decision()));
                node.reached(RebuildState.SWITCHED);
            }
            stopped.set(true);
            writing.join();
            // who has seen this one has also seen what was committed late before it
            log.append(List.of(people.getFirst().step()));

            assertThat(reading.join()).as("sequences that fell").isEmpty();
            assertThat(node.settled().digests()).isEqualTo(folded());
            assertThat(node.generation()).isEqualTo(3);
        }
    }

    private void write(Random random) {
        while (!stopped.get()) {
            var one = people.get(random.nextInt(people.size() / 2));
            var other = people.get(people.size() / 2 + random.nextInt(people.size() / 2));
            try (var late = log.appending(List.of(one.step()))) {
                log.append(List.of(other.step()));
                Thread.sleep(random.nextInt(20));
                late.commit();
            } catch (Exception e) {
                throw new IllegalStateException(e);
            }
        }
    }

    /** Asks without pause; what was older than an answer before. */
    private List<String> fallen(Node node) {
        var seen = new HashMap<String, Long>();
        var fallen = new ArrayList<String>();
        while (!stopped.get()) {
            for (var person : people) {
                var now = version(node, person);
                var before = seen.merge(person.id(), now, Math::max);
                if (now < before) {
                    fallen.add("%s from %d to %d".formatted(person.id(), before, now));
                }
            }
        }
        return fallen;
    }

    private static long version(Node node, Person person) {
        Optional<Dossier> found = node.axon()
                .queryGateway()
                .query(
                        new FindDossier(UWV, TODAY, new InhabitantId(person.id()), -1),
                        ResponseTypes.optionalInstanceOf(Dossier.class))
                .join();
        return found.map(Dossier::version).orElse(-1L);
    }

    @Test
    void aRebuildWhoseNodeDiesIsTakenUpWhereItWas() {
        var handed = new AtomicInteger();
        var dying = new AtomicBoolean(true);
        var streams = new Interrupted(Node.streams(log), handed, dying);
        var first = Node.on(log, store.uri(), database, Node.streams(log)).settled();
        first.close();
        try (var doomed = Node.on(log, store.uri(), database, streams).settled()) {
            doomed.send(new RebuildView("inhabitants", null, false, decision()));
            await().atMost(Node.PATIENCE).until(() -> handed.get() >= Interrupted.MOST);
        }
        handed.set(0);
        dying.set(false);
        try (var second = Node.on(log, store.uri(), database, streams)) {
            second.reached(RebuildState.SWITCHED);

            assertThat(handed.get()).as("streams read again").isLessThan(people.size() - Interrupted.MOST / 2);
            assertThat(second.settled().digests()).isEqualTo(folded());
        }
    }

    /** Breaks after some streams, as a node does that dies. */
    private record Interrupted(StreamReader real, AtomicInteger handed, AtomicBoolean dying) implements StreamReader {

        private static final int MOST = 40;

        @Override
        public @Nullable TrackingToken head() {
            return real.head();
        }

        @Override
        public long count(Set<String> aggregates) {
            return real.count(aggregates);
        }

        @Override
        public void read(
                Part part, String behind, Set<String> aggregates, Consumer<List<DomainEventMessage<?>>> streams) {
            real.read(part, behind, aggregates, stream -> {
                if (handed.incrementAndGet() > MOST && dying.get()) {
                    throw new IllegalStateException("broken off by the test");
                }
                streams.accept(stream);
            });
        }
    }

    @Test
    void aStoreThatComesBackEmptyIsFilledAgainWithoutARestart() {
        try (var node = Node.on(log, store.uri(), database).settled()) {
            var before = node.digests();

            node.documents().drop();

            await().atMost(Node.PATIENCE)
                    .ignoreExceptions()
                    .untilAsserted(() -> assertThat(node.digests()).isEqualTo(before));
        }
    }
}
