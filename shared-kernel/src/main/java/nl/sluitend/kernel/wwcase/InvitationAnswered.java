package nl.sluitend.kernel.wwcase;

import java.time.LocalDate;
import nl.sluitend.kernel.event.Event;
import nl.sluitend.kernel.event.Surviving;

/** The inhabitant accepted or declined; {@code inPerson} when the inhabitant did so, not an adviser on their word. */
@Event(name = "invitation-answered")
public record InvitationAnswered(
        @Surviving String wwCase,
        @Surviving boolean accepted,
        @Surviving boolean inPerson,
        @Surviving LocalDate occurredOn)
        implements WwCaseEvent {}
