package nl.sluitend.kernel.agreement;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What an agreement says, as a command carries it.
 *
 * @param agreement its key
 * @param municipality the other party, as CBS codes it
 * @param kind what was agreed
 * @param from the first day in force
 * @param until the last day in force; absent while it has no end
 */
public record AgreementTerms(
        String agreement,
        String municipality,
        AgreementKind kind,
        LocalDate from,
        @Nullable LocalDate until) {

    /** Whether it is in force on that day. */
    public boolean coversDay(LocalDate day) {
        return !day.isBefore(from) && (until == null || !day.isAfter(until));
    }
}
