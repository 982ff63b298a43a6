package nl.sluitend.kernel.worklist;

import java.time.LocalDate;
import nl.sluitend.kernel.privacy.Sealed;
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
 * @param workingDaysLate working days since that day (Europe/Amsterdam); 0 until it has passed
 * @param about the key of the handover, placement or trajectory
 * @param moment the moment of aftercare, in days after the start; absent for other kinds
 * @param contactPerson who is to do it, as named when the handover of the person was accepted; sealed, absent while
 * nobody was named
 */
public record Appointment(
        String appointment,
        String inhabitant,
        @Nullable String municipality,
        AppointmentKind kind,
        LocalDate day,
        boolean late,
        int workingDaysLate,
        String about,
        @Nullable Integer moment,
        @Nullable Sealed contactPerson) {}
