package nl.sluitend.infra.events;

import nl.sluitend.gateway.privacy.RecordedNotes;
import nl.sluitend.kernel.event.InhabitantEvent;
import nl.sluitend.kernel.privacy.InhabitantId;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.axonframework.messaging.Message;
import org.springframework.stereotype.Component;

/** Reads a person's stream for the notes that its events name. */
@Component
class NotesInEvents implements RecordedNotes {

    private final EventStore events;

    NotesInEvents(EventStore events) {
        this.events = events;
    }

    @Override
    public boolean hold(InhabitantId person, String note) {
        return events.readEvents(person.value())
                .asStream()
                .map(Message::getPayload)
                .anyMatch(event -> names(event, note));
    }

    private static boolean names(Object event, String note) {
        return event instanceof InhabitantEvent told && told.notes().anyMatch(note::equals);
    }
}
