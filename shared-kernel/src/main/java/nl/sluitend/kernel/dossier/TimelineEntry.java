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
 * @param organisation which organisation did it; absent where the reader is not to know who did
 * @param role in which role; absent with the organisation
 * @param ground on which legal ground; absent with the organisation
 * @param doneFor the municipalities for which it was done; empty for UWV, the person and the product
 * @param seenBy the bodies that see it, beside the person
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

    /** The same line for who sees it: its number counts what is shown, and nobody else's acts. */
    public TimelineEntry shownAs(int number) {
        return new TimelineEntry(
                number, event, subject, occurredOn, recordedAt, organisation, role, ground, Set.of(), Set.of());
    }

    /** The same line for who is not to know that a municipality did it: role and ground tell that as the name does. */
    public TimelineEntry withoutOrganisation() {
        return new TimelineEntry(sequence, event, subject, occurredOn, recordedAt, null, null, null, doneFor, seenBy);
    }

    /** The same line, which more bodies see. */
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
