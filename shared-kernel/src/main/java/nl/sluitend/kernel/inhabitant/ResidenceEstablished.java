package nl.sluitend.kernel.inhabitant;

import java.time.Instant;
import java.time.LocalDate;
import nl.sluitend.kernel.event.Event;
import nl.sluitend.kernel.event.Surviving;

/**
 * From that day on this municipality is the competent one. A message that came late may tell of a day before what is known
 * already.
 */
@Event(name = "residence-established", revision = 2)
public record ResidenceEstablished(
        @Surviving String municipality,
        @Surviving ResidenceGround ground,
        @Surviving Instant assertedAt,
        @Surviving LocalDate occurredOn)
        implements PersonEvent {}
