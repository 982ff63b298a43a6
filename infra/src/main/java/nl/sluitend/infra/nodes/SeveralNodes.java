package nl.sluitend.infra.nodes;

import nl.sluitend.infra.settings.SluitendSettings;
import nl.sluitend.query.assembly.Pace;
import nl.sluitend.query.fold.Ringing;
import org.axonframework.eventsourcing.eventstore.EmbeddedEventStore;
import org.axonframework.eventsourcing.eventstore.EventStorageEngine;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** What a node has that is not alone; the embedded shape has none of it. */
@Configuration(proxyBeanMethods = false)
@ConditionalOnProperty(name = "sluitend.shape", havingValue = "nodes")
class SeveralNodes {

    @Bean
    Wire wire(SluitendSettings settings) {
        return new Wire(new Session(settings.postgres().uri()));
    }

    @Bean(name = "eventBus")
    @Qualifier("eventStore")
    EmbeddedEventStore eventStore(EventStorageEngine engine, Wire wire) {
        return RingingEventStore.on(engine, wire);
    }

    @Bean
    Ringing ringing(Wire wire) {
        return new RingingOverWire(wire);
    }

    @Bean
    FairShare fairShare(org.axonframework.config.Configuration axon, Wire wire) {
        return new FairShare(axon, wire);
    }

    @Bean
    Pace pace() {
        return Pace.SHARED;
    }
}
