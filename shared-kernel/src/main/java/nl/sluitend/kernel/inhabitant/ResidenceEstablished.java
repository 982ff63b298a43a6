package nl.sluitend.kernel.inhabitant;

import java.time.Instant;
import java.time.LocalDate;
import nl.sluitend.kernel.event.Event;
import nl.sluitend.kernel.event.Surviving;

/**
 * From {@code occurredOn} on this municipality is the competent one. A message that came late may report a day before
 * one already known.
 */
@Event(name = "residence-established", revision = 2)
public record ResidenceEstablished(
        @Surviving String municipality,
        @Surviving ResidenceGround ground,
        @Surviving Instant assertedAt,
        @Surviving LocalDate occurredOn)
        implements PersonEvent {}
