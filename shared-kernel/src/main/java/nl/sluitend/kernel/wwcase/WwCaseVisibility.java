package nl.sluitend.kernel.wwcase;

import static nl.sluitend.kernel.access.Relation.OFFERED;
import static nl.sluitend.kernel.access.Relation.OWN;
import static nl.sluitend.kernel.access.Relation.UWV;

import java.util.Set;
import nl.sluitend.kernel.access.Offer;
import nl.sluitend.kernel.access.Relation;
import nl.sluitend.kernel.access.Relations;

/** Who sees what happens to a WW case: UWV, and the municipality to which it was offered. */
final class WwCaseVisibility {

    private WwCaseVisibility() {}

    static Relations after(WwCaseEvent event, Relations before) {
        return switch (event) {
            case WwCaseRegistered _ -> before.withUwv();
            case OutcomeRecorded e -> before.withCase(e.wwCase(), Offer::closed);
            case WwRevived e -> before.withCase(e.wwCase(), Offer::reopened);
            case WwCaseAsserted _,
                    WwEndDateRevised _,
                    WorkHistoryRevised _,
                    ExpiringWwFlagged _,
                    InhabitantInvited _,
                    InvitationAnswered _,
                    ContactAttempted _ -> before;
        };
    }

    static Set<Relation> seenBy(WwCaseEvent event) {
        return switch (event) {
            case WwCaseRegistered _, WwCaseAsserted _ -> Set.of(UWV);
            case WwEndDateRevised _, WorkHistoryRevised _, OutcomeRecorded _, WwRevived _ -> Set.of(UWV, OFFERED, OWN);
            case ExpiringWwFlagged _, InhabitantInvited _, InvitationAnswered _, ContactAttempted _ -> Set.of(UWV, OWN);
        };
    }
}
