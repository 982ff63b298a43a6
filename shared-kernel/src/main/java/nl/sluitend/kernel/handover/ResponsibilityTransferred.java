package nl.sluitend.kernel.handover;

import java.time.LocalDate;
import nl.sluitend.kernel.event.Event;
import nl.sluitend.kernel.event.Surviving;
import org.jspecify.annotations.Nullable;

/**
 * From {@code from} on the municipality has the task; {@code agreement} is the key of the agreement that allows it
 * before WW ends (PW 7(7)).
 */
@Event(name = "responsibility-transferred")
public record ResponsibilityTransferred(
        @Surviving String handover,
        @Surviving String wwCase,
        @Surviving String municipality,
        @Surviving LocalDate from,
        @Surviving @Nullable String agreement,
        @Surviving LocalDate occurredOn)
        implements HandoverEvent {}
