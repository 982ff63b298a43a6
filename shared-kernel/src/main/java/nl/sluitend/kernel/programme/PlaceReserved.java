package nl.sluitend.kernel.programme;

import java.time.LocalDate;
import nl.sluitend.kernel.event.Event;
import nl.sluitend.kernel.event.Plain;

/** A place was taken for that trajectory. */
@Event(name = "place-reserved")
public record PlaceReserved(@Plain String trajectory, @Plain LocalDate occurredOn) implements ProgrammeEvent {}
