package nl.sluitend.kernel.handover;

import java.time.LocalDate;
import nl.sluitend.kernel.event.Event;
import nl.sluitend.kernel.event.Personal;
import nl.sluitend.kernel.event.Surviving;
import nl.sluitend.kernel.privacy.Sealed;

/** The municipality took it; {@code acceptedBy} is the code of the organisation that did. */
@Event(name = "handover-accepted")
public record HandoverAccepted(
        @Surviving String handover,
        @Surviving String acceptedBy,
        @Personal Sealed contactPerson,
        @Surviving LocalDate firstContactOn,
        @Surviving LocalDate occurredOn)
        implements HandoverEvent {}
