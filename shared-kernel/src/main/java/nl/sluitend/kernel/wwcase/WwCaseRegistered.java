package nl.sluitend.kernel.wwcase;

import io.soabase.recordbuilder.core.RecordBuilder;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import nl.sluitend.kernel.event.Event;
import nl.sluitend.kernel.event.Personal;
import nl.sluitend.kernel.event.Surviving;
import nl.sluitend.kernel.inhabitant.AgeBand;
import nl.sluitend.kernel.privacy.Sealed;
import org.jspecify.annotations.Nullable;

/**
 * UWV reported a WW case. {@code lastDay} is the last day with WW, {@code ageBand} that on the day after; the other
 * fields are those of {@link WwPeriod} and {@link WorkHistory}.
 */
@RecordBuilder
@Event(name = "ww-case-registered", revision = 2)
public record WwCaseRegistered(
        @Surviving String wwCase,
        @Personal Sealed caseReference,
        @Surviving LocalDate firstDay,
        @Surviving LocalDate lastDay,
        @Surviving EndGround ground,
        @Surviving Certainty certainty,
        @Surviving LocalDate assertedOn,
        @Surviving Instant assertedAt,
        @Surviving @Nullable AgeBand ageBand,
        @Surviving @Nullable AssertedLine line,
        @Surviving int hoursPerWeek,
        @Surviving String occupation,
        @Surviving String education,
        @Surviving List<String> languages,
        @Surviving List<String> support,
        @Surviving @Nullable LocalDate availableFrom,
        @Surviving @Nullable Integer availableHours,
        @Surviving LocalDate occurredOn)
        implements WwCaseEvent {}
