package nl.sluitend.kernel.agreement;

import java.time.LocalDate;
import nl.sluitend.kernel.event.Event;
import nl.sluitend.kernel.event.Plain;
import org.jspecify.annotations.Nullable;

/**
 * UWV and the municipality agreed: in force from {@code from} up to and including {@code until}, which is absent while
 * there is no end.
 */
@Event(name = "agreement-registered")
public record AgreementRegistered(
        @Plain String agreement,
        @Plain String municipality,
        @Plain AgreementKind kind,
        @Plain LocalDate from,
        @Plain @Nullable LocalDate until,
        @Plain LocalDate occurredOn)
        implements AgreementEvent {}
