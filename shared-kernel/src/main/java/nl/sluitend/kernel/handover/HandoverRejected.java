package nl.sluitend.kernel.handover;

import java.time.LocalDate;
import nl.sluitend.kernel.event.Event;
import nl.sluitend.kernel.event.Surviving;
import org.jspecify.annotations.Nullable;

/** The municipality returned it; responsibility did not move. {@code missing} says which data were. */
@Event(name = "handover-rejected")
public record HandoverRejected(
        @Surviving String handover,
        @Surviving RejectionReason reason,
        @Surviving @Nullable PayloadField missing,
        @Surviving LocalDate occurredOn)
        implements HandoverEvent {}
