package nl.sluitend.kernel.wwcase;

import java.time.Instant;
import java.time.LocalDate;
import nl.sluitend.kernel.event.Event;
import nl.sluitend.kernel.event.Surviving;
import nl.sluitend.kernel.inhabitant.AgeBand;
import org.jspecify.annotations.Nullable;

/**
 * UWV asserted the period of WW again; everything computed from it changes along. The fields are those of
 * {@link WwPeriod}, {@code ageBand} that on the day after {@code lastDay}.
 */
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

    /** Whether the case is outside that window, in days, and so is flagged again later (covenant). */
    public boolean isBeyond(int signalWindow) {
        return lastDay.isAfter(occurredOn.plusDays(signalWindow));
    }
}
