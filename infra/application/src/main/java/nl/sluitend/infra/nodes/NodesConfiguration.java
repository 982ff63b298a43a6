package nl.sluitend.infra.nodes;

import java.time.Clock;
import nl.sluitend.infra.settings.SluitendSettings;
import nl.sluitend.query.assembly.ProcessorSettings;
import nl.sluitend.query.fold.ChangeBroadcast;
import org.axonframework.eventsourcing.eventstore.EmbeddedEventStore;
import org.axonframework.eventsourcing.eventstore.EventStorageEngine;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The beans of one of several nodes; the embedded shape has none of these. */
@Configuration(proxyBeanMethods = false)
@ConditionalOnProperty(name = "sluitend.shape", havingValue = "nodes")
class NodesConfiguration {

    @Bean
    NodeChannel wire(SluitendSettings settings) {
        return new NodeChannel(new Session(settings.postgres().uri()));
    }

    @Bean(name = "eventBus")
    @Qualifier("eventStore")
    EmbeddedEventStore eventStore(EventStorageEngine engine, NodeChannel channel) {
        return AnnouncingEventStore.on(engine, channel);
    }

    @Bean
    ChangeBroadcast ringing(NodeChannel channel) {
        return new NodeBroadcast(channel);
    }

    @Bean
    FairShare fairShare(org.axonframework.config.Configuration axon, NodeChannel channel) {
        return new FairShare(axon, channel);
    }

    @Bean
    HeardNodes heardNodes(NodeChannel channel, Clock clock) {
        return new HeardNodes(channel, clock);
    }

    @Bean
    ProcessorSettings pace() {
        return ProcessorSettings.SHARED;
    }
}
