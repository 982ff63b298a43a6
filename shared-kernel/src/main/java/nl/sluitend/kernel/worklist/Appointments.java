package nl.sluitend.kernel.worklist;

import java.time.LocalDate;
import nl.sluitend.kernel.decision.Caller;
import nl.sluitend.kernel.view.Window;

/**
 * What the calendar asks of the caller's organisation, the earliest first. Answer: a page of {@link Appointment}.
 *
 * @param today the day in Europe/Amsterdam by which it is late
 * @param from the first day asked for
 * @param until the last day asked for
 */
public record Appointments(Caller caller, LocalDate today, LocalDate from, LocalDate until, Window window) {}
