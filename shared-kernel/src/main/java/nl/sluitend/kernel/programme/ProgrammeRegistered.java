package nl.sluitend.kernel.programme;

import java.time.LocalDate;
import java.util.List;
import nl.sluitend.kernel.event.Event;
import nl.sluitend.kernel.event.Plain;
import nl.sluitend.kernel.inhabitant.AgeBand;
import nl.sluitend.kernel.inhabitant.Origin;
import org.jspecify.annotations.Nullable;

/** A municipality opened a programme. */
@Event(name = "programme-registered")
public record ProgrammeRegistered(
        @Plain String programme,
        @Plain String municipality,
        @Plain String name,
        @Plain List<AgeBand> ageBands,
        @Plain List<Origin> origins,
        @Plain boolean fullTime,
        @Plain int places,
        @Plain LocalDate from,
        @Plain @Nullable LocalDate until,
        @Plain LocalDate occurredOn)
        implements ProgrammeEvent {}
