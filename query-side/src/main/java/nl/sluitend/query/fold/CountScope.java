package nl.sluitend.query.fold;

import java.time.LocalDate;
import nl.sluitend.kernel.decision.Caller;
import nl.sluitend.kernel.view.MaskedCount;

/**
 * What somebody may count, and how exactly: their own people exactly, others' in tens. Made from a {@link Caller} and
 * nothing else; it never leads to a name.
 *
 * @param caller who counts
 */
public record CountScope(Caller caller) {

    /** Whether the caller may see counts of people at all. */
    public boolean isAllowed() {
        return switch (caller.role()) {
            case UWV_ADVISER -> caller.isUwv();
            case CASEWORKER, TEAM_LEAD, REGIONAL_DIRECTOR, POLICY_OFFICER, AUDITOR -> true;
            case INHABITANT, UWV_FEED, WSP_ADVISER, OPERATOR, SYSTEM -> false;
        };
    }

    /** A count of a municipality's people, as the caller may know it. */
    public MaskedCount tell(String municipality, int count) {
        return areOwn(municipality) ? MaskedCount.own(count) : MaskedCount.ofOthers(count);
    }

    /**
     * As of which day the caller may know what is asked as of a day: of others, as of the end of the latest month that was
     * over by then. Otherwise whoever asks day after day learns on which day a count passed a ten (ADR 44).
     */
    public LocalDate asOf(String municipality, LocalDate asked, LocalDate today) {
        return areOwn(municipality) ? asked : endOfAMonth(asked, today);
    }

    /** A month of which today is the last day is not over yet. */
    private static LocalDate endOfAMonth(LocalDate asked, LocalDate today) {
        var after = asked.isBefore(today) ? asked.plusDays(1) : today;
        return after.withDayOfMonth(1).minusDays(1);
    }

    private boolean areOwn(String municipality) {
        return switch (caller.role()) {
            case UWV_ADVISER -> caller.isUwv();
            case CASEWORKER, TEAM_LEAD, REGIONAL_DIRECTOR, POLICY_OFFICER -> caller.actsFor(municipality);
            case AUDITOR, INHABITANT, UWV_FEED, WSP_ADVISER, OPERATOR, SYSTEM -> false;
        };
    }
}
