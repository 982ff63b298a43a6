package nl.sluitend.kernel.handover;

import java.time.LocalDate;
import nl.sluitend.kernel.event.Event;
import nl.sluitend.kernel.event.Surviving;

/** UWV took it back. */
@Event(name = "handover-withdrawn")
public record HandoverWithdrawn(
        @Surviving String handover,
        @Surviving WithdrawalReason reason,
        @Surviving LocalDate occurredOn) implements HandoverEvent {}
