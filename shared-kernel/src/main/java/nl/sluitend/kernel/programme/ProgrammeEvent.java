package nl.sluitend.kernel.programme;

import nl.sluitend.kernel.event.DomainEvent;

/** What happens to a programme. */
public sealed interface ProgrammeEvent extends DomainEvent permits ProgrammeRegistered, PlaceReserved, PlaceReleased {}
