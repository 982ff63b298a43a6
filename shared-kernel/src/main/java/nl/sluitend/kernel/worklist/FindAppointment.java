package nl.sluitend.kernel.worklist;

import java.time.LocalDate;
import nl.sluitend.kernel.decision.Caller;

/**
 * One row of the caller's calendar, as it is today. Answer: an optional {@link Appointment}.
 *
 * @param appointment its key
 */
public record FindAppointment(Caller caller, LocalDate today, String appointment) {}
