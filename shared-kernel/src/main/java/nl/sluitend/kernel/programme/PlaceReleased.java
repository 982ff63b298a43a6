package nl.sluitend.kernel.programme;

import java.time.LocalDate;
import nl.sluitend.kernel.event.Event;
import nl.sluitend.kernel.event.Plain;

/** The place of that trajectory is free again. */
@Event(name = "place-released")
public record PlaceReleased(@Plain String trajectory, @Plain LocalDate occurredOn) implements ProgrammeEvent {}
