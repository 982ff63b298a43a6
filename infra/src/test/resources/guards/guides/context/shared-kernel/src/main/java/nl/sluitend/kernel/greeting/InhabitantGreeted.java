package nl.sluitend.kernel.greeting;

import java.time.LocalDate;
import nl.sluitend.kernel.event.Event;
import nl.sluitend.kernel.event.Surviving;

/** The municipality greeted the person. */
@Event(name = "inhabitant-greeted")
public record InhabitantGreeted(
        @Surviving String greeting, @Surviving String municipality, @Surviving LocalDate occurredOn)
        implements GreetingEvent {}
