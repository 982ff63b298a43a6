package nl.sluitend.kernel.dossier;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * One line of the person's history.
 *
 * @param sequence its number in the person's stream, or for a body among the lines that it sees
 * @param event the event's own name
 * @param subject the key of the case, handover, trajectory or placement that it is about; absent for the person itself
 * @param occurredOn when it happened
 * @param recordedAt when it was recorded
 * @param organisation which organisation did it; absent where the reader may not know
 * @param role in which role; absent when the organisation is
 * @param ground on which legal ground; absent when the organisation is
 * @param doneFor the municipalities for which it was done; empty for UWV, the person and the product
 * @param seenBy the bodies that see it, besides the person
 */
public record TimelineEntry(
        long sequence,
        String event,
        @Nullable String subject,
        LocalDate occurredOn,
        Instant recordedAt,
        @Nullable String organisation,
        @Nullable String role,
        @Nullable String ground,
        Set<String> doneFor,
        Set<String> seenBy) {

    /** The same line for a reader: its number counts the lines shown, and nobody else's acts. */
    public TimelineEntry shownAs(int number) {
        return new TimelineEntry(
                number, event, subject, occurredOn, recordedAt, organisation, role, ground, Set.of(), Set.of());
    }

    /** The same line for a reader who may not know which body did it: role and ground would give it away, too. */
    public TimelineEntry withoutOrganisation() {
        return new TimelineEntry(sequence, event, subject, occurredOn, recordedAt, null, null, null, doneFor, seenBy);
    }

    /** The same line, seen by one more body. */
    public TimelineEntry seenAlsoBy(String body) {
        var more = new TreeSet<>(seenBy);
        more.add(body);
        return new TimelineEntry(
                sequence,
                event,
                subject,
                occurredOn,
                recordedAt,
                organisation,
                role,
                ground,
                doneFor,
                Set.copyOf(more));
    }
}
