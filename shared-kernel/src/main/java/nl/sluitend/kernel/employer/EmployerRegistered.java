package nl.sluitend.kernel.employer;

import java.time.LocalDate;
import nl.sluitend.kernel.event.Event;
import nl.sluitend.kernel.event.Plain;

/** An employer became known; the fields are those of {@link EmployerTerms}. */
@Event(name = "employer-registered")
public record EmployerRegistered(
        @Plain String employer,
        @Plain String kvkNumber,
        @Plain String name,
        @Plain String sector,
        @Plain String municipality,
        @Plain LocalDate occurredOn)
        implements EmployerEvent {}
