package nl.sluitend.kernel.wwcase;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import nl.sluitend.kernel.event.Event;
import nl.sluitend.kernel.event.Personal;
import nl.sluitend.kernel.event.Surviving;
import nl.sluitend.kernel.privacy.Sealed;

/** UWV told of a WW case. {@code lastDay} is the last day with WW. */
@Event(name = "ww-case-registered")
public record WwCaseRegistered(
        @Surviving String wwCase,
        @Personal Sealed caseReference,
        @Surviving LocalDate firstDay,
        @Surviving LocalDate lastDay,
        @Surviving EndGround ground,
        @Surviving Certainty certainty,
        @Surviving Instant assertedAt,
        @Surviving int hoursPerWeek,
        @Surviving String occupation,
        @Surviving String education,
        @Surviving List<String> languages,
        @Surviving List<String> support,
        @Surviving LocalDate occurredOn)
        implements WwCaseEvent {}
