package nl.sluitend.kernel.inhabitant;

import java.time.LocalDate;
import nl.sluitend.kernel.event.Event;
import nl.sluitend.kernel.event.Surviving;

/** From that day on this municipality is the competent one. */
@Event(name = "residence-established")
public record ResidenceEstablished(
        @Surviving String municipality,
        @Surviving ResidenceGround ground,
        @Surviving LocalDate occurredOn) implements PersonEvent {}
