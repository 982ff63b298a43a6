package nl.sluitend.kernel.wwcase;

import java.time.Instant;
import java.time.LocalDate;

/**
 * The days with WW, as UWV asserted them.
 *
 * @param firstDay the first day with WW
 * @param lastDay the last day with WW; what law moves to the municipality starts the next day
 * @param ground why it ends then
 * @param certainty how sure that is
 * @param assertedAt when UWV asserted it; with the case reference the key of the message (I20)
 */
public record WwPeriod(
        LocalDate firstDay, LocalDate lastDay, EndGround ground, Certainty certainty, Instant assertedAt) {}
