package nl.sluitend.command.decision;

import static nl.sluitend.command.Days.TODAY;
import static nl.sluitend.command.People.LEIDEN;
import static nl.sluitend.command.People.by;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.function.UnaryOperator;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.lifecycle.AfterContainer;
import nl.sluitend.command.Running;
import nl.sluitend.kernel.inhabitant.AgeBand;
import nl.sluitend.kernel.inhabitant.Origin;
import nl.sluitend.kernel.programme.ProgrammeId;
import nl.sluitend.kernel.programme.ProgrammeTerms;
import nl.sluitend.kernel.programme.RegisterProgramme;
import nl.sluitend.kernel.programme.ReleasePlace;
import nl.sluitend.kernel.programme.ReservePlace;
import org.axonframework.config.Configuration;
import org.axonframework.eventhandling.EventMessage;
import org.axonframework.eventsourcing.eventstore.DomainEventStream;
import org.axonframework.eventsourcing.eventstore.inmemory.InMemoryEventStorageEngine;
import org.junit.jupiter.api.Test;

/** What is remembered of an aggregate decides as its whole stream would, whoever appended to it. */
class RememberedAggregatesTest {

    private static final ProgrammeId PROGRAMME = new ProgrammeId("programme-1");
    private static final int PLACES = 2;

    /** One store for several nodes; it may lose everything, and may be away when something is appended. */
    private static final class Store extends InMemoryEventStorageEngine {

        private final List<Long> readFrom = new ArrayList<>();
        private InMemoryEventStorageEngine kept = new InMemoryEventStorageEngine();
        private boolean isAway;

        @Override
        public void appendEvents(List<? extends EventMessage<?>> events) {
            if (isAway) {
                throw new IllegalStateException("the store is away");
            }
            kept.appendEvents(events);
        }

        @Override
        public DomainEventStream readEvents(String stream, long first) {
            readFrom.add(first);
            return kept.readEvents(stream, first);
        }

        List<Long> numbers(ProgrammeId programme) {
            return kept.readEvents(programme.value(), 0)
                    .asStream()
                    .map(event -> event.getSequenceNumber())
                    .toList();
        }
    }

    /** At one of two nodes somebody takes a place, or gives it back. */
    record Step(int node, int trajectory, boolean takes) {}

    private static final Store SHARED = new Store();
    private static final List<Configuration> NODES = List.of(node(SHARED), node(SHARED));

    private final Store store = new Store();

    private Configuration node() {
        return node(store);
    }

    private static Configuration node(Store store) {
        return Running.on(store, UnaryOperator.identity());
    }

    private static boolean isTaken(Configuration node, Object command) {
        return node.commandGateway()
                .send(command)
                .handle((_, failure) -> failure == null)
                .join();
    }

    private static RegisterProgramme registered(ProgrammeId programme) {
        var terms = new ProgrammeTerms(
                programme.value(), "GM0546", Set.of(AgeBand.UNDER_27), Set.of(Origin.WW), true, TODAY, null);
        return new RegisterProgramme(programme, "Work first", PLACES, terms, by(LEIDEN));
    }

    private static ReservePlace reserve(ProgrammeId programme, int trajectory) {
        return new ReservePlace(programme, "trajectory-" + trajectory, by(LEIDEN));
    }

    private static ReleasePlace release(ProgrammeId programme, int trajectory) {
        return new ReleasePlace(programme, "trajectory-" + trajectory, by(LEIDEN));
    }

    @Property(tries = 40)
    void twoNodesDecideAsOneThatRemembersNothing(@ForAll("steps") List<Step> steps) {
        var programme = new ProgrammeId("programme of " + UUID.randomUUID());
        var taken = new TreeSet<Integer>();
        isTaken(NODES.getFirst(), registered(programme));

        for (var step : steps) {
            boolean isFree = taken.contains(step.trajectory) || taken.size() < PLACES;
            var command = step.takes ? reserve(programme, step.trajectory) : release(programme, step.trajectory);
            assertThat(isTaken(NODES.get(step.node), command)).isEqualTo(!step.takes || isFree);
            if (step.takes && isFree) {
                taken.add(step.trajectory);
            } else if (!step.takes) {
                taken.remove(step.trajectory);
            }
        }
        assertThat(SHARED.numbers(programme)).doesNotHaveDuplicates();
    }

    @AfterContainer
    static void stop() {
        NODES.forEach(Configuration::shutdown);
    }

    @Provide
    Arbitrary<List<Step>> steps() {
        var node = Arbitraries.integers().between(0, 1);
        var trajectory = Arbitraries.integers().between(0, 3);
        return Combinators.combine(node, trajectory, Arbitraries.of(true, true, false))
                .as(Step::new)
                .list()
                .ofMinSize(1)
                .ofMaxSize(30);
    }

    @Test
    void onlyWhatFollowsIsRead() {
        var node = node();
        isTaken(node, registered(PROGRAMME));
        isTaken(node, reserve(PROGRAMME, 1));
        isTaken(node, release(PROGRAMME, 1));
        isTaken(node, reserve(PROGRAMME, 1));

        assertThat(store.readFrom).containsExactly(0L, 0L, 0L, 1L);
        node.shutdown();
    }

    @Test
    void whatWasNotAppendedIsForgotten() {
        var node = node();
        isTaken(node, registered(PROGRAMME));
        isTaken(node, reserve(PROGRAMME, 1));
        store.isAway = true;
        assertThat(isTaken(node, reserve(PROGRAMME, 2))).isFalse();
        store.isAway = false;

        assertThat(isTaken(node, reserve(PROGRAMME, 3))).isTrue();
        assertThat(isTaken(node, reserve(PROGRAMME, 4))).isFalse();
        node.shutdown();
    }

    @Test
    void aStoreThatIsEmptyAgainIsBelieved() {
        var node = node();
        isTaken(node, registered(PROGRAMME));
        isTaken(node, reserve(PROGRAMME, 1));
        isTaken(node, reserve(PROGRAMME, 2));
        store.kept = new InMemoryEventStorageEngine();
        assertThat(isTaken(node, reserve(PROGRAMME, 1))).isFalse();

        assertThat(isTaken(node, registered(PROGRAMME))).isTrue();
        assertThat(isTaken(node, reserve(PROGRAMME, 3))).isTrue();
        assertThat(isTaken(node, reserve(PROGRAMME, 4))).isTrue();
        assertThat(store.numbers(PROGRAMME)).containsExactly(0L, 1L, 2L);
        node.shutdown();
    }
}
