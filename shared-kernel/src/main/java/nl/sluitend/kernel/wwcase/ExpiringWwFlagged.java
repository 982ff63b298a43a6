package nl.sluitend.kernel.wwcase;

import java.time.LocalDate;
import nl.sluitend.kernel.event.Event;
import nl.sluitend.kernel.event.Plain;
import nl.sluitend.kernel.event.Surviving;

/** The case ends within the signal window; {@code signalWindow} is in days before {@code lastDay}. */
@Event(name = "expiring-ww-flagged")
public record ExpiringWwFlagged(
        @Surviving String wwCase,
        @Surviving FlaggedBy flaggedBy,
        @Surviving LocalDate lastDay,
        @Plain int signalWindow,
        @Surviving LocalDate occurredOn)
        implements WwCaseEvent {}
