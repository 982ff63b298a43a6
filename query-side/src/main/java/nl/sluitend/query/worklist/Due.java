package nl.sluitend.query.worklist;

import java.time.LocalDate;
import nl.sluitend.kernel.calendar.WorkingDays;
import nl.sluitend.kernel.privacy.Sealed;
import nl.sluitend.kernel.worklist.Appointment;
import nl.sluitend.kernel.worklist.AppointmentKind;
import org.jspecify.annotations.Nullable;

/**
 * What a day asks for; whether it is late depends on the day of reading and is never stored.
 *
 * @param kind what is asked
 * @param day when it is due
 * @param about the key of the handover, placement or trajectory
 * @param moment the moment of aftercare; absent for other kinds
 */
public record Due(
        AppointmentKind kind,
        LocalDate day,
        String about,
        @Nullable Integer moment) {

    static Due of(AppointmentKind kind, LocalDate day, String about) {
        return new Due(kind, day, about, null);
    }

    static Due ofAftercare(LocalDate day, String placement, int moment) {
        return new Due(AppointmentKind.AFTERCARE, day, placement, moment);
    }

    String key() {
        return moment == null ? about : keyOf(about, moment);
    }

    static String keyOf(String placement, int moment) {
        return placement + "/" + moment;
    }

    Appointment shown(
            String inhabitant, @Nullable String municipality, @Nullable Sealed contactPerson, LocalDate today) {
        return new Appointment(
                key(),
                inhabitant,
                municipality,
                kind,
                day,
                today.isAfter(day),
                WorkingDays.between(day, today),
                about,
                moment,
                contactPerson);
    }
}
