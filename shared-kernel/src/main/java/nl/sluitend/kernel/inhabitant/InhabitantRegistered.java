package nl.sluitend.kernel.inhabitant;

import java.time.Instant;
import java.time.LocalDate;
import nl.sluitend.kernel.event.Event;
import nl.sluitend.kernel.event.Personal;
import nl.sluitend.kernel.event.Surviving;
import nl.sluitend.kernel.privacy.Sealed;
import org.jspecify.annotations.Nullable;

/** A dossier was opened. {@code registeredBy} is the municipality that opened it, absent when UWV did. */
@Event(name = "inhabitant-registered", revision = 2)
public record InhabitantRegistered(
        @Surviving String inhabitant,
        @Surviving Origin origin,
        @Surviving @Nullable String registeredBy,
        @Surviving AgeBand ageBand,
        @Personal Sealed name,
        @Personal Sealed birthDate,
        @Personal Sealed contact,
        @Surviving Instant assertedAt,
        @Surviving LocalDate occurredOn)
        implements PersonEvent {}
