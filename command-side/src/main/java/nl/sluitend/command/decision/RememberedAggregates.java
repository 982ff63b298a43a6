package nl.sluitend.command.decision;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.time.Duration;
import java.util.List;
import org.axonframework.config.AggregateConfigurer;
import org.axonframework.config.Configuration;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventsourcing.EventSourcedAggregate;
import org.axonframework.eventsourcing.EventSourcingRepository;
import org.axonframework.eventsourcing.NoSnapshotTriggerDefinition;
import org.axonframework.eventsourcing.eventstore.DomainEventStream;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.axonframework.messaging.unitofwork.CurrentUnitOfWork;
import org.axonframework.modelling.command.AggregateNotFoundException;
import org.axonframework.modelling.command.RepositoryProvider;
import org.axonframework.modelling.command.RepositorySpanFactory;
import org.jspecify.annotations.Nullable;

/**
 * Aggregates of one type, of which the last used are kept as they were after a commit. The store is asked each time
 * what was appended since, by whichever node, so that nothing is decided on an older state (ADR 37).
 *
 * @param <A> the type
 */
public final class RememberedAggregates<A> extends EventSourcingRepository<A> {

    private static final int MOST = 2_000;
    private static final Duration HELD = Duration.ofMinutes(10);

    /** How the framework learns that it begins a stream. One for all: a trace of each would cost more than to decide. */
    private final AggregateNotFoundException unwritten =
            new AggregateNotFoundException("in a group", "nothing was recorded of it");

    private final EventStore events;
    private final RepositoryProvider repositories;
    private final Cache<String, Remembered<A>> recent =
            Caffeine.newBuilder().maximumSize(MOST).expireAfterAccess(HELD).build();

    private RememberedAggregates(Class<A> type, Configuration axon) {
        super(builder(type)
                .parameterResolverFactory(axon.parameterResolverFactory())
                .handlerDefinition(axon.handlerDefinition(type))
                .spanFactory(axon.getComponent(RepositorySpanFactory.class))
                .eventStore(axon.eventStore()));
        this.events = axon.eventStore();
        this.repositories = axon::repository;
    }

    /** How aggregates of that type are kept. */
    public static <A> AggregateConfigurer<A> of(Class<A> type) {
        return AggregateConfigurer.defaultConfiguration(type)
                .configureCommandTargetResolver(_ -> new TargetOfCommand())
                .configureRepository(axon -> new RememberedAggregates<>(type, axon));
    }

    /** Nobody else has the aggregate meanwhile: the lock on it is held until the unit of work has ended. */
    @Override
    protected EventSourcedAggregate<A> doLoadWithLock(String aggregate, @Nullable Long expected) {
        var known = recent.asMap().remove(aggregate);
        var current = known == null ? null : known.with(events.readEvents(aggregate, known.sequence()));
        var loaded = current == null ? whole(aggregate) : current;
        var root = CurrentUnitOfWork.get().root();
        root.afterCommit(_ -> recent.put(aggregate, loaded));
        // what conflicts or breaks off has changed it and is not kept; most refusals have not
        root.onRollback(_ -> {
            if (loaded.isAsRead()) {
                recent.put(aggregate, loaded);
            }
        });
        return loaded.state();
    }

    private Remembered<A> whole(String aggregate) {
        if (DecidedTogether.isUnwritten(aggregate, CurrentUnitOfWork.get())) {
            throw unwritten;
        }
        var stream = events.readEvents(aggregate).asStream().toList();
        if (stream.isEmpty()) {
            throw new AggregateNotFoundException(aggregate, "nothing was recorded of it");
        }
        var root = getAggregateFactory().createAggregateRoot(aggregate, stream.getFirst());
        var trigger = NoSnapshotTriggerDefinition.TRIGGER;
        var state = EventSourcedAggregate.initialize(root, aggregateModel(), events, repositories, trigger);
        state.initializeState(DomainEventStream.of(stream));
        return Remembered.at(state, stream.getLast());
    }

    /**
     * An aggregate after a commit.
     *
     * @param state it
     * @param sequence the number of the newest event that was read; those of its own commit may follow
     * @param event the identifier of that event
     */
    private record Remembered<A>(EventSourcedAggregate<A> state, long sequence, String event) {

        static <A> Remembered<A> at(EventSourcedAggregate<A> state, DomainEventMessage<?> newest) {
            return new Remembered<>(state, newest.getSequenceNumber(), newest.getIdentifier());
        }

        /** Whether nothing was decided about it since: only an event changes it. */
        boolean isAsRead() {
            return state.version() == sequence;
        }

        /** It with what is new; absent where the stream is no longer the one that was read, as after a restore. */
        @Nullable
        Remembered<A> with(DomainEventStream since) {
            var stream = since.asStream().toList();
            if (stream.isEmpty()
                    || !stream.getFirst().getIdentifier().equals(event)
                    || stream.getLast().getSequenceNumber() < state.version()) {
                return null;
            }
            var unknown = unknownOf(stream);
            if (!unknown.isEmpty()) {
                state.initializeState(DomainEventStream.of(unknown));
            }
            return at(state, stream.getLast());
        }

        private List<? extends DomainEventMessage<?>> unknownOf(List<? extends DomainEventMessage<?>> stream) {
            long known = state.version();
            return stream.stream()
                    .filter(message -> message.getSequenceNumber() > known)
                    .toList();
        }
    }
}
