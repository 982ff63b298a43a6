package nl.sluitend.kernel.worklist;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A row of an organisation's calendar: what a day asks of it about one person.
 *
 * @param appointment its key
 * @param inhabitant about whom
 * @param municipality of which municipality it is asked; absent where the organisation is none
 * @param kind what is asked
 * @param day when it is due
 * @param late whether that day has passed
 * @param about the key of the handover, placement or trajectory
 * @param moment the moment of aftercare, in days after the start; absent for other kinds
 */
public record Appointment(
        String appointment,
        String inhabitant,
        @Nullable String municipality,
        AppointmentKind kind,
        LocalDate day,
        boolean late,
        String about,
        @Nullable Integer moment) {}
