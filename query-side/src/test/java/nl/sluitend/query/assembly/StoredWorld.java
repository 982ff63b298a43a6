package nl.sluitend.query.assembly;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.sluitend.kernel.view.Page;
import nl.sluitend.query.fold.Batch;
import nl.sluitend.query.fold.BatchProjector;
import nl.sluitend.query.fold.ChangeBroadcast;
import nl.sluitend.query.fold.DocumentType;
import nl.sluitend.query.fold.Store;
import nl.sluitend.query.rebuild.RebuildSetup;
import nl.sluitend.query.rebuild.View;
import nl.sluitend.query.rebuild.Views;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.messaging.responsetypes.ResponseType;
import org.axonframework.messaging.responsetypes.ResponseTypes;
import org.axonframework.messaging.unitofwork.BatchingUnitOfWork;
import org.axonframework.queryhandling.DefaultQueryGateway;
import org.axonframework.queryhandling.QueryGateway;
import org.axonframework.queryhandling.SimpleQueryBus;
import org.axonframework.queryhandling.annotation.AnnotationQueryHandlerAdapter;

/** The query side without a running processor, on a store. */
final class StoredWorld implements AutoCloseable {

    private static final int GENERATION = 1;

    private final Store store = Store.fresh();
    private final InhabitantProjection inhabitants = new InhabitantProjection();
    private final List<DomainEventMessage<?>> log = new ArrayList<>();
    private final View ofInhabitants;
    private final View ofCatalogue;
    private final List<BatchProjector<?>> folders;
    private final QueryGateway queries;

    StoredWorld() {
        var bus = SimpleQueryBus.builder().build();
        var rooms = new ReadModels(
                store.database(), new Views(store.database(), RebuildSetup.LEAST), ChangeBroadcast.here());
        ofInhabitants = rooms.inhabitants(bus.queryUpdateEmitter());
        ofCatalogue = rooms.catalogue();
        folders = Stream.of(ofInhabitants, ofCatalogue)
                .flatMap(view -> view.folders(store.database(), GENERATION, _ -> true, this::streamOf).stream())
                .toList();
        rooms.answers().forEach(answers -> new AnnotationQueryHandlerAdapter<>(answers).subscribe(bus));
        queries = DefaultQueryGateway.builder().queryBus(bus).build();
    }

    /** One batch, as a processor hands it over. */
    void given(List<? extends DomainEventMessage<?>> batch) {
        log.addAll(batch);
        var unit = new BatchingUnitOfWork<DomainEventMessage<?>>(List.copyOf(batch));
        var done = unit.executeWithResult(() -> {
            hand(unit.getMessage(), unit);
            return null;
        });
        assertThat(done.isExceptional())
                .withFailMessage(() -> String.valueOf(done.exceptionResult()))
                .isFalse();
    }

    private void hand(DomainEventMessage<?> message, BatchingUnitOfWork<?> unit) {
        Batch.into(folders, unit);
        inhabitants.take(message, unit);
    }

    private List<DomainEventMessage<?>> streamOf(String name) {
        return log.stream()
                .filter(event -> event.getAggregateIdentifier().equals(name))
                .toList();
    }

    <T> Optional<T> one(Object query, Class<T> type) {
        return ask(query, ResponseTypes.optionalInstanceOf(type));
    }

    <T> List<T> all(Object query, Class<T> type) {
        return ask(query, ResponseTypes.multipleInstancesOf(type));
    }

    @SuppressWarnings("unchecked")
    <T> Page<T> page(Object query, Class<T> type) {
        return (Page<T>) ask(query, ResponseTypes.instanceOf(Page.class));
    }

    private <T> T ask(Object query, ResponseType<T> type) {
        return queries.query(query, type).join();
    }

    /** One line over everything that is kept. */
    String digest() {
        var digest = QuerySide.digests(store.database());
        return Stream.of(ofInhabitants, ofCatalogue)
                .flatMap(view -> view.kinds().stream())
                .flatMap(DocumentType::collections)
                .map(collection -> collection.of(GENERATION).name())
                .map(name -> name + "=" + digest.of(name))
                .collect(Collectors.joining("\n"));
    }

    Store store() {
        return store;
    }

    /** Every question of the whole suite is looked at: none may lack its index. */
    @Override
    public void close() {
        try (store) {
            assertThat(store.witness().uncovered())
                    .as("questions without an index")
                    .isEmpty();
        }
    }
}
