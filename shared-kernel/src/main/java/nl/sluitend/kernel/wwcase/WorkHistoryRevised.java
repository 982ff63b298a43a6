package nl.sluitend.kernel.wwcase;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import nl.sluitend.kernel.event.Event;
import nl.sluitend.kernel.event.Surviving;
import org.jspecify.annotations.Nullable;

/**
 * UWV asserted hours, occupation, education, languages, support or availability again, at {@code assertedAt}; the
 * fields are those of {@link WorkHistory}.
 */
@Event(name = "work-history-revised", revision = 2)
public record WorkHistoryRevised(
        @Surviving String wwCase,
        @Surviving int hoursPerWeek,
        @Surviving String occupation,
        @Surviving String education,
        @Surviving List<String> languages,
        @Surviving List<String> support,
        @Surviving @Nullable LocalDate availableFrom,
        @Surviving @Nullable Integer availableHours,
        @Surviving Instant assertedAt,
        @Surviving LocalDate occurredOn)
        implements WwCaseEvent {}
