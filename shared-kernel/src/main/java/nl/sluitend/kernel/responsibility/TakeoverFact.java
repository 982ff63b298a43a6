package nl.sluitend.kernel.responsibility;

import java.time.LocalDate;

/**
 * A municipality has the task of a WW case from that day on.
 *
 * @param from the first day
 * @param municipality as CBS codes it
 */
public record TakeoverFact(LocalDate from, String municipality) {}
