package nl.sluitend.kernel.wwcase;

import java.time.Instant;
import java.time.LocalDate;
import nl.sluitend.kernel.event.Event;
import nl.sluitend.kernel.event.Surviving;

/** UWV asserted the period of WW anew; every clock that hangs on it is computed again. */
@Event(name = "ww-end-date-revised")
public record WwEndDateRevised(
        @Surviving String wwCase,
        @Surviving LocalDate firstDay,
        @Surviving LocalDate lastDay,
        @Surviving EndGround ground,
        @Surviving Certainty certainty,
        @Surviving Instant assertedAt,
        @Surviving LocalDate occurredOn)
        implements WwCaseEvent {}
