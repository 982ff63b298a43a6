package nl.sluitend.query.fold;

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

    private boolean areOwn(String municipality) {
        return switch (caller.role()) {
            case UWV_ADVISER -> caller.isUwv();
            case CASEWORKER, TEAM_LEAD, REGIONAL_DIRECTOR, POLICY_OFFICER -> caller.actsFor(municipality);
            case AUDITOR, INHABITANT, UWV_FEED, WSP_ADVISER, OPERATOR, SYSTEM -> false;
        };
    }
}
