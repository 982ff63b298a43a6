package nl.sluitend.command;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import nl.sluitend.command.decision.DecisionBus;
import nl.sluitend.command.enrolment.ClaimedPlaces;
import nl.sluitend.command.wwcase.CaseOwners;
import nl.sluitend.kernel.decision.DecisionLine;
import nl.sluitend.kernel.inhabitant.InhabitantCommand;
import nl.sluitend.kernel.privacy.InhabitantId;
import org.axonframework.commandhandling.gateway.CommandGateway;
import org.axonframework.config.Configuration;
import org.axonframework.config.Configurer;
import org.axonframework.config.DefaultConfigurer;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventsourcing.eventstore.EventStorageEngine;
import org.axonframework.eventsourcing.eventstore.inmemory.InMemoryEventStorageEngine;
import org.axonframework.queryhandling.QueryGateway;

/**
 * The command side as it runs, with its events in memory; who listens is told before the command is answered.
 *
 * @param configuration as it was started
 * @param refusals the decision log
 */
public record Running(Configuration configuration, List<DecisionLine> refusals) implements AutoCloseable {

    /** Starts it beside these listeners, each of which answers queries and hears events. */
    public static Running with(Object... listeners) {
        return with(new ClaimedPlacesInMemory(), listeners);
    }

    /** Starts it where what is asked of programmes is remembered there. */
    public static Running remembering(ClaimedPlaces places) {
        return with(places);
    }

    /** Starts a node on a store that several may share, beside owners and places that nobody else asks for. */
    public static Configuration on(EventStorageEngine store, UnaryOperator<Configurer> more) {
        var configurer = more.apply(on(store));
        new CommandSide(
                        _ -> {},
                        (_, inhabitant, at) -> new CaseOwners.Owner(inhabitant, at),
                        _ -> Optional.empty(),
                        new ClaimedPlaces.Nothing())
                .configureWithBus(configurer);
        return configurer.start();
    }

    private static Configurer on(EventStorageEngine store) {
        var configurer = DefaultConfigurer.defaultConfiguration(false).configureEmbeddedEventStore(_ -> store);
        configurer.eventProcessing().usingSubscribingEventProcessors();
        return configurer;
    }

    /** Starts it as where commands travel between nodes: another bus stands before the one that decides. */
    public static Running behindAnotherBus(ClaimedPlaces places) {
        return started(
                places,
                (side, configurer) -> side.configureModule(
                        configurer.configureCommandBus(axon -> new BusBefore(DecisionBus.of(axon)))));
    }

    private static Running with(ClaimedPlaces places, Object... listeners) {
        return started(places, CommandSide::configureWithBus, listeners);
    }

    private static Running started(
            ClaimedPlaces places, BiConsumer<CommandSide, Configurer> configuring, Object... listeners) {
        var refusals = new ArrayList<DecisionLine>();
        var configurer = on(new InMemoryEventStorageEngine());
        configuring.accept(
                new CommandSide(refusals::add, new CaseOwnersInMemory(), new CoveredDaysInMemory(), places),
                configurer);
        for (var listener : listeners) {
            configurer.registerMessageHandler(_ -> listener);
        }
        return new Running(configurer.start(), refusals);
    }

    /** Sends commands. */
    public CommandGateway commands() {
        return configuration.commandGateway();
    }

    /** From now on no such command is decided: its store is away. */
    public void lose(Class<?> command, String failure) {
        fail(command::isInstance, new IllegalStateException(failure));
    }

    /** From now on no command to that person is decided. */
    public void lose(InhabitantId inhabitant, RuntimeException failure) {
        fail(
                command -> command instanceof InhabitantCommand about
                        && about.inhabitant().equals(inhabitant),
                failure);
    }

    private void fail(Predicate<Object> which, RuntimeException failure) {
        configuration.commandBus().registerDispatchInterceptor(_ -> (_, message) -> {
            if (which.test(message.getPayload())) {
                throw failure;
            }
            return message;
        });
    }

    /** Sends queries. */
    public QueryGateway queries() {
        return configuration.queryGateway();
    }

    /** What was recorded in that stream, in order. */
    public List<? extends DomainEventMessage<?>> recorded(String stream) {
        return configuration.eventStore().readEvents(stream).asStream().toList();
    }

    /** What was recorded in that stream, without its circumstances. */
    public List<Object> events(String stream) {
        return recorded(stream).stream()
                .<Object>map(DomainEventMessage::getPayload)
                .toList();
    }

    @Override
    public void close() {
        configuration.shutdown();
    }
}
