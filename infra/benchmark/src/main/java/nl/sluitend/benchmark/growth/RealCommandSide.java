package nl.sluitend.benchmark.growth;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import nl.sluitend.command.CommandSide;
import nl.sluitend.command.enrolment.ClaimedPlaces;
import nl.sluitend.command.wwcase.CaseOwners;
import org.axonframework.config.Configuration;
import org.axonframework.config.DefaultConfigurer;
import org.axonframework.eventhandling.GenericEventMessage;
import org.axonframework.eventsourcing.eventstore.inmemory.InMemoryEventStorageEngine;

/** The product's command side, with its events in memory: every rule holds in the lives that are lived here. */
final class RealCommandSide implements AutoCloseable {

    private final Configuration configuration;

    private RealCommandSide(Configuration configuration) {
        this.configuration = configuration;
    }

    static RealCommandSide started() {
        var configurer = DefaultConfigurer.defaultConfiguration(false)
                .configureEmbeddedEventStore(_ -> new InMemoryEventStorageEngine());
        configurer.eventProcessing().usingSubscribingEventProcessors();
        new CommandSide(
                        _ -> {},
                        (_, inhabitant, at) -> new CaseOwners.Owner(inhabitant, at),
                        _ -> Optional.empty(),
                        new ClaimedPlaces.Nothing())
                .configureWithBus(configurer);
        return new RealCommandSide(configurer.start());
    }

    /** Decides at that moment, which is also the recorded time of what happens. */
    void decide(Object command, Instant at) {
        GenericEventMessage.clock = Clock.fixed(at, ZoneOffset.UTC);
        configuration.commandGateway().sendAndWait(command);
    }

    List<Lived> lived(String stream) {
        return configuration
                .eventStore()
                .readEvents(stream)
                .asStream()
                .<Lived>map(Lived::of)
                .toList();
    }

    @Override
    public void close() {
        GenericEventMessage.clock = Clock.systemUTC();
        configuration.shutdown();
    }
}
