package nl.sluitend.kernel.wwcase;

import static nl.sluitend.kernel.access.Relation.OFFERED;
import static nl.sluitend.kernel.access.Relation.OWN;
import static nl.sluitend.kernel.access.Relation.UWV;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Set;
import nl.sluitend.kernel.access.Offer;
import nl.sluitend.kernel.access.Relation;
import nl.sluitend.kernel.access.Relations;
import nl.sluitend.kernel.calendar.Amsterdam;
import org.jspecify.annotations.Nullable;

/** Who sees what happens to a WW case: UWV, and the municipality to which it was offered. */
final class WwCaseVisibility {

    private WwCaseVisibility() {}

    static Relations after(WwCaseEvent event, Relations before) {
        return switch (event) {
            case WwCaseRegistered e -> here(before.withUwv(), e.firstDay(), e.assertedAt(), e.line());
            case WwEndDateRevised e -> here(before, e.firstDay(), e.assertedAt(), e.line());
            case OutcomeRecorded e -> ended(before.withCase(e.wwCase(), offer -> closed(offer, e)), e);
            case WwRevived e -> revived(before.withCase(e.wwCase(), Offer::reopened), e);
            case WwCaseAsserted _,
                    WorkHistoryRevised _,
                    ExpiringWwFlagged _,
                    InhabitantInvited _,
                    InvitationAnswered _,
                    ContactAttempted _ -> before;
        };
    }

    /** Somebody with a new right, reported to live here since, has come back; an earlier message does not show that. */
    private static Relations here(
            Relations relations, LocalDate firstDay, Instant assertedAt, @Nullable AssertedLine line) {
        if (line == null) {
            return relations;
        }
        var told = Amsterdam.day(assertedAt);
        return relations.backIn(line.municipality(), told.isBefore(firstDay) ? told : firstDay);
    }

    private static Offer closed(Offer offer, OutcomeRecorded event) {
        return offer.closed(event.outcome().name(), event.evidence().name(), event.occurredOn());
    }

    /** Moving abroad leaves the person without a municipality, as moving within the country gives them another. */
    private static Relations ended(Relations relations, OutcomeRecorded event) {
        return event.outcome() == Outcome.MOVED_ABROAD ? relations.abroad(event.occurredOn()) : relations;
    }

    private static Relations revived(Relations relations, WwRevived event) {
        return event.earlier() == Outcome.MOVED_ABROAD ? relations.backHome() : relations;
    }

    static Set<Relation> seenBy(WwCaseEvent event) {
        return switch (event) {
            case WwCaseRegistered _, WwCaseAsserted _ -> Set.of(UWV);
            case WwEndDateRevised _, WorkHistoryRevised _, OutcomeRecorded _, WwRevived _ -> Set.of(UWV, OFFERED, OWN);
            case ExpiringWwFlagged _, InhabitantInvited _, InvitationAnswered _, ContactAttempted _ -> Set.of(UWV, OWN);
        };
    }
}
