package nl.sluitend.kernel.inhabitant;

import java.time.Instant;
import java.time.LocalDate;
import nl.sluitend.kernel.event.Event;
import nl.sluitend.kernel.event.Personal;
import nl.sluitend.kernel.event.Surviving;
import nl.sluitend.kernel.privacy.Sealed;

/** A new assertion of name, birth date, contact or age band, made at {@code assertedAt}. */
@Event(name = "personal-details-revised", revision = 2)
public record PersonalDetailsRevised(
        @Surviving AgeBand ageBand,
        @Personal Sealed name,
        @Personal Sealed birthDate,
        @Personal Sealed contact,
        @Surviving Instant assertedAt,
        @Surviving LocalDate occurredOn)
        implements PersonEvent {}
