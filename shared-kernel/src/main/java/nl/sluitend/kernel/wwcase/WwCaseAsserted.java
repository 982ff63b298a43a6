package nl.sluitend.kernel.wwcase;

import java.time.Instant;
import java.time.LocalDate;
import nl.sluitend.kernel.event.Event;
import nl.sluitend.kernel.event.Surviving;

/** UWV told of a known case what is known better already; that it did is kept, for the same key says one thing only. */
@Event(name = "ww-case-asserted")
public record WwCaseAsserted(
        @Surviving String wwCase,
        @Surviving Instant assertedAt,
        @Surviving AssertedLine line,
        @Surviving LocalDate occurredOn)
        implements WwCaseEvent {}
