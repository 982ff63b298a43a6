package nl.sluitend.gateway.bus;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.mockito.Mockito.mock;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import nl.sluitend.kernel.view.Page;
import org.axonframework.queryhandling.DefaultQueryGateway;
import org.axonframework.queryhandling.DefaultSubscriptionQueryResult;
import org.axonframework.queryhandling.QueryGateway;
import org.axonframework.queryhandling.QueryHandler;
import org.axonframework.queryhandling.SimpleQueryBus;
import org.axonframework.queryhandling.annotation.AnnotationQueryHandlerAdapter;
import org.junit.jupiter.api.Test;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** Questions are answered in the form that they promise; what is recorded under a key is never called unknown. */
class QueriesTest {

    private static final Unknown PROGRAMME = Unknown.of(QueriesTest.class, "programme");

    /** Looks for a town. */
    record Find(String town) {}

    /** Asks for all towns. */
    record All() {}

    /** Asks for a page of towns, or listens to more. */
    record Listen() {}

    /** Knows Leiden alone. */
    static final class Side {

        @QueryHandler
        Optional<String> on(Find query) {
            return Optional.of(query.town()).filter("Leiden"::equals);
        }

        @QueryHandler
        List<String> on(All query) {
            return List.of("Leiden", "Katwijk");
        }

        /** Axon finds a handler by the bare class of its answer. */
        @QueryHandler
        @SuppressWarnings("rawtypes")
        Page on(Listen query) {
            return new Page<>(List.of(new Page.Entry<>("a", "Leiden")), true, false);
        }
    }

    private final SimpleQueryBus bus = SimpleQueryBus.builder().build();
    private final Queries queries = new Queries(
            DefaultQueryGateway.builder().queryBus(bus).build(),
            new BusTimeout(new BusLimits(Duration.ofSeconds(20))),
            (kind, key) -> kind.equals("programme") && key.equals("recorded"));

    QueriesTest() {
        new AnnotationQueryHandlerAdapter<>(new Side()).subscribe(bus);
    }

    @Test
    void oneIsFoundOrThereIsNone() {
        assertThat(queries.find(new Find("Leiden"), String.class)).contains("Leiden");
        assertThat(queries.find(new Find("Delft"), String.class)).isEmpty();
    }

    @Test
    void allAreListedInTheirOrder() {
        assertThat(queries.list(new All(), String.class)).containsExactly("Leiden", "Katwijk");
    }

    @Test
    void aPageKnowsWhetherMoreFollow() {
        var page = queries.page(new Listen(), String.class);

        assertThat(page.items()).extracting(Page.Entry::node).containsExactly("Leiden");
        assertThat(page.hasNext()).isTrue();
    }

    @Test
    void aKeyThatNobodyHasIsUnknownAndOneThatIsRecordedIsNot() {
        assertThat(queries.named(PROGRAMME, "recorded", new Find("Leiden"), String.class))
                .contains("Leiden");
        assertThat(queries.named(PROGRAMME, "typed", new Find("Delft"), String.class))
                .isEmpty();
        assertThat(queries.named(Unknown.INHABITANT, "recorded", new Find("Delft"), String.class))
                .as("of another kind")
                .isEmpty();

        var behind = catchThrowableOfType(
                Unavailable.class, () -> queries.named(PROGRAMME, "recorded", new Find("Delft"), String.class));
        assertThat(behind.backend()).isEqualTo(Backend.DOCUMENTS);
    }

    @Test
    void aQuestionThatNobodyAnswersIsAnOutageOfTheDocuments() {
        var away = catchThrowableOfType(Unavailable.class, () -> queries.find("no such question", String.class));

        assertThat(away.backend()).isEqualTo(Backend.DOCUMENTS);
    }

    @Test
    void whoeverListensHearsWhatComesUntilTheyLeave() {
        var heard = new ArrayList<String>();
        var listening = queries.updates(new Listen(), String.class).subscribe(heard::add);

        bus.queryUpdateEmitter().emit(Listen.class, _ -> true, "Leiden");
        assertThat(bus.queryUpdateEmitter().activeSubscriptions()).hasSize(1);
        listening.dispose();

        assertThat(heard).containsExactly("Leiden");
        assertThat(bus.queryUpdateEmitter().activeSubscriptions()).isEmpty();
    }

    /** Of a bus between nodes the other one keeps something for each listener. */
    @Test
    void whoeverLeavesLeavesNothingOpenOnAnotherNode() {
        var closed = new AtomicInteger();
        var gateway = mock(
                QueryGateway.class,
                _ -> new DefaultSubscriptionQueryResult<>(
                        Mono.empty(), Flux.never(), () -> closed.incrementAndGet() > 0));
        var remote = new Queries(gateway, new BusTimeout(new BusLimits(Duration.ofSeconds(20))), (_, _) -> false);

        remote.updates(new Listen(), String.class).subscribe().dispose();

        assertThat(closed).hasValue(1);
    }
}
