package nl.sluitend.kernel.event;

import java.time.LocalDate;

/** Something that happened, in plain and stable forms. The recorded time is the message's own. */
public interface DomainEvent {

    /** The day on which it happened in the world, Europe/Amsterdam; corrections arrive late. */
    LocalDate occurredOn();
}
