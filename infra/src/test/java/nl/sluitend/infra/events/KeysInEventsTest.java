package nl.sluitend.infra.events;

import static org.assertj.core.api.Assertions.assertThat;

import org.axonframework.eventhandling.GenericDomainEventMessage;
import org.axonframework.eventsourcing.eventstore.EmbeddedEventStore;
import org.axonframework.eventsourcing.eventstore.inmemory.InMemoryEventStorageEngine;
import org.junit.jupiter.api.Test;

/** What is recorded is found as what it is: a person's key is no employer's, and who tries it learns nothing. */
class KeysInEventsTest {

    private final EmbeddedEventStore events = EmbeddedEventStore.builder()
            .storageEngine(new InMemoryEventStorageEngine())
            .build();

    private final KeysInEvents keys = new KeysInEvents(events);

    @Test
    void aKeyIsKnownAsItsOwnKindOnly() {
        events.publish(new GenericDomainEventMessage<>("inhabitant", "anna", 0, "opened"));

        assertThat(keys.hold("inhabitant", "anna")).isTrue();
        assertThat(keys.hold("employer", "anna")).isFalse();
        assertThat(keys.hold("employer", "nobody")).isFalse();
    }
}
