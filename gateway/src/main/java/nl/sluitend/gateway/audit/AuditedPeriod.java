package nl.sluitend.gateway.audit;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Objects;
import nl.sluitend.kernel.rule.Refused;
import org.jspecify.annotations.Nullable;

/**
 * Of which days an auditor asks.
 *
 * @param from the first, in Europe/Amsterdam
 * @param until the last
 */
record AuditedPeriod(LocalDate from, LocalDate until) {

    /** What is shown when no first day is asked for: a week. */
    private static final int EARLIER = 6;

    /** The days that are asked for, or else those until today; refused when they are no period. */
    static AuditedPeriod of(@Nullable LocalDate from, @Nullable LocalDate until, LocalDate today) {
        var last = Objects.requireNonNullElse(until, today);
        var period = new AuditedPeriod(Objects.requireNonNullElse(from, last.minusDays(EARLIER)), last);
        Refused.require(new APeriodEndsAfterItBegins(period), new APeriodIsAtMostAQuarter(period));
        return period;
    }

    /** How many days it has. */
    long days() {
        return ChronoUnit.DAYS.between(from, until) + 1;
    }
}
