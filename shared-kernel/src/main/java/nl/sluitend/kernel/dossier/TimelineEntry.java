package nl.sluitend.kernel.dossier;

import java.time.Instant;
import java.time.LocalDate;

/**
 * One line of the person's history.
 *
 * @param sequence its number in the person's stream
 * @param event the event's own name
 * @param occurredOn when it happened
 * @param recordedAt when it was recorded
 * @param organisation which organisation did it
 * @param role in which role
 * @param ground on which legal ground
 */
public record TimelineEntry(
        long sequence,
        String event,
        LocalDate occurredOn,
        Instant recordedAt,
        String organisation,
        String role,
        String ground) {}
