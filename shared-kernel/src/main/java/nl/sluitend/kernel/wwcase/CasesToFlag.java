package nl.sluitend.kernel.wwcase;

import java.time.LocalDate;

/**
 * The product's own question for its daily run: which open cases end within {@code signalWindow} days, or have ended
 * already, and are not flagged yet. Answer: a list of {@link CaseToFlag}, at most {@code most}, the earliest last day
 * first.
 */
public record CasesToFlag(LocalDate today, int signalWindow, int most) {}
