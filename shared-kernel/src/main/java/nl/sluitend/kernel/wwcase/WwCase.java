package nl.sluitend.kernel.wwcase;

import io.soabase.recordbuilder.core.RecordBuilder;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import nl.sluitend.kernel.inhabitant.AgeBand;
import org.jspecify.annotations.Nullable;

/**
 * A WW case in the dossier.
 *
 * @param wwCase its key
 * @param firstDay the first day with WW
 * @param lastDay the last day with WW
 * @param ground why it ends then
 * @param certainty how sure that is
 * @param assertedOn the day on which UWV determined the last day
 * @param assertedAt when UWV reported it
 * @param ageBand of the person on the first day without WW; absent when it was not kept
 * @param history work and education; for a municipality only what the payload sends: a withheld number is 0, a withheld
 * text or list is empty
 * @param flaggedOn when it was flagged; absent before, and once its last day moves beyond the signal window
 * @param signalWindow the signal window that applied, in days; absent where {@code flaggedOn} is
 * @param invitedOn when the person was invited
 * @param invitedBy over which channel
 * @param invitationAccepted what the person answered
 * @param answeredInPerson whether the person did so, and not an adviser on their word
 * @param answeredOn on which day
 * @param contactAttempts how often somebody tried in vain to reach the person
 * @param outcome how it ended; absent while it is open, and again once its right revived
 * @param outcomeOn the first day of the outcome
 * @param evidence what shows it
 * @param earlier how it ended before its right revived, oldest first
 */
@RecordBuilder
public record WwCase(
        String wwCase,
        LocalDate firstDay,
        LocalDate lastDay,
        EndGround ground,
        Certainty certainty,
        LocalDate assertedOn,
        Instant assertedAt,
        @Nullable AgeBand ageBand,
        @Nullable WorkHistory history,
        @Nullable LocalDate flaggedOn,
        @Nullable Integer signalWindow,
        @Nullable LocalDate invitedOn,
        @Nullable Channel invitedBy,
        @Nullable Boolean invitationAccepted,
        @Nullable Boolean answeredInPerson,
        @Nullable LocalDate answeredOn,
        int contactAttempts,
        @Nullable Outcome outcome,
        @Nullable LocalDate outcomeOn,
        @Nullable Evidence evidence,
        List<EarlierOutcome> earlier)
        implements WwCaseBuilder.With {

    /** The same, before it was flagged. */
    public WwCase withoutSignal() {
        return with(next -> next.flaggedOn(null).signalWindow(null));
    }

    /** The same, before the person was invited. */
    public WwCase withoutInvitation() {
        return with(next -> next.invitedOn(null)
                .invitedBy(null)
                .invitationAccepted(null)
                .answeredInPerson(null)
                .answeredOn(null));
    }
}
