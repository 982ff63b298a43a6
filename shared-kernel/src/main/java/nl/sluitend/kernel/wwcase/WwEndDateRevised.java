package nl.sluitend.kernel.wwcase;

import java.time.Instant;
import java.time.LocalDate;
import nl.sluitend.kernel.event.Event;
import nl.sluitend.kernel.event.Surviving;
import nl.sluitend.kernel.inhabitant.AgeBand;
import org.jspecify.annotations.Nullable;

/** UWV asserted the period of WW again; every clock that hangs on it is computed again. */
@Event(name = "ww-end-date-revised", revision = 2)
public record WwEndDateRevised(
        @Surviving String wwCase,
        @Surviving LocalDate firstDay,
        @Surviving LocalDate lastDay,
        @Surviving EndGround ground,
        @Surviving Certainty certainty,
        @Surviving LocalDate assertedOn,
        @Surviving Instant assertedAt,
        @Surviving @Nullable AgeBand ageBand,
        @Surviving @Nullable AssertedLine line,
        @Surviving LocalDate occurredOn)
        implements WwCaseEvent {

    /** Whether nobody would signal it yet within that many days: it is signalled again when its time comes (covenant). */
    public boolean isBeyond(int signalWindow) {
        return lastDay.isAfter(occurredOn.plusDays(signalWindow));
    }
}
