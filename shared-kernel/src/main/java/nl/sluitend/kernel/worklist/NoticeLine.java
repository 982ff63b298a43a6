package nl.sluitend.kernel.worklist;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * One change in a file, of which a reader is told.
 *
 * @param event the event's own name
 * @param subject the key of the case, handover, trajectory or placement that it is about; absent for the person itself
 * @param occurredOn when it happened
 * @param recordedAt when it was recorded
 * @param organisation which organisation did it; absent where the reader may not know, a dash for the person and the
 * product
 * @param role in which role; absent when the organisation is
 * @param unread whether it was recorded after the reader read last
 */
public record NoticeLine(
        String event,
        @Nullable String subject,
        LocalDate occurredOn,
        Instant recordedAt,
        @Nullable String organisation,
        @Nullable String role,
        boolean unread) {}
