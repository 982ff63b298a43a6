package nl.sluitend.kernel.dossier;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * One line of the person's history.
 *
 * @param sequence its number in the person's stream
 * @param event the event's own name
 * @param subject the key of the case, handover, trajectory or placement that it is about; absent for the person itself
 * @param occurredOn when it happened
 * @param recordedAt when it was recorded
 * @param organisation which organisation did it
 * @param role in which role
 * @param ground on which legal ground
 */
public record TimelineEntry(
        long sequence,
        String event,
        @Nullable String subject,
        LocalDate occurredOn,
        Instant recordedAt,
        String organisation,
        String role,
        String ground) {}
