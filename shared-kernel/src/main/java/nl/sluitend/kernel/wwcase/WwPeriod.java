package nl.sluitend.kernel.wwcase;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;

/**
 * The days with WW, as UWV asserted them.
 *
 * @param firstDay the first day with WW
 * @param lastDay the last day with WW; the tasks that the law gives to the municipality start the next day
 * @param ground why it ends then
 * @param certainty how sure that is
 * @param assertedOn the day on which UWV determined the last day: of two that differ the later determination counts
 * @param assertedAt when UWV asserted it; with the case reference the key of the message (I20)
 */
public record WwPeriod(
        LocalDate firstDay,
        LocalDate lastDay,
        EndGround ground,
        Certainty certainty,
        LocalDate assertedOn,
        Instant assertedAt) {

    private static final Comparator<WwPeriod> EARLIEST_FIRST =
            Comparator.comparing(WwPeriod::assertedOn).thenComparing(WwPeriod::assertedAt);

    /** Whether it was determined after the other, or on the same day but asserted later, and so replaces it. */
    public boolean isAfter(WwPeriod other) {
        return EARLIEST_FIRST.compare(this, other) > 0;
    }

    /** Whether it is after the other and says something else: a determination that is only sent again is not news. */
    public boolean isNewsAfter(WwPeriod other) {
        return isAfter(other) && !saidAt(other.assertedAt).equals(other);
    }

    /** The same, as asserted at that moment. */
    public WwPeriod saidAt(Instant moment) {
        return new WwPeriod(firstDay, lastDay, ground, certainty, assertedOn, moment);
    }
}
