package nl.sluitend.kernel.responsibility;

import java.time.LocalDate;

/**
 * The competent municipality from that day on.
 *
 * @param from the first day
 * @param municipality as CBS codes it
 */
public record ResidenceFact(LocalDate from, String municipality) {}
