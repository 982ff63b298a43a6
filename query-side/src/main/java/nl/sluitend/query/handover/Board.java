package nl.sluitend.query.handover;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.in;

import java.util.List;
import nl.sluitend.kernel.handover.BoardRow;
import nl.sluitend.kernel.handover.HandoverBoard;
import nl.sluitend.query.fold.CountScope;
import nl.sluitend.query.fold.DocumentReader;
import nl.sluitend.query.fold.GroupCount;
import nl.sluitend.query.wwcase.CaseRow;
import org.axonframework.queryhandling.QueryHandler;
import org.bson.Document;

/**
 * The board that UWV and the municipalities of a region share, in counts.
 *
 * @param handovers the handovers
 * @param cases the WW cases
 */
public record Board(DocumentReader<HandoverRow> handovers, DocumentReader<CaseRow> cases) {

    @QueryHandler
    List<BoardRow> on(HandoverBoard query) {
        var scope = new CountScope(query.caller());
        var counts = new BoardCount();
        expiring(query, scope).forEach(counts::addExpiring);
        new Unanswered(handovers)
                .standing(query.municipalities(), scope)
                .forEach(group -> counts.addHandovers(group, query.today()));
        return scope.isAllowed()
                ? query.municipalities().stream()
                        .distinct()
                        .map(each -> counts.told(scope, each))
                        .toList()
                : List.of();
    }

    private List<GroupCount> expiring(HandoverBoard query, CountScope scope) {
        var signalled = and(
                in(CaseRow.MUNICIPALITY, query.municipalities()), eq(CaseRow.OPEN, true), eq(CaseRow.FLAGGED, true));
        return cases.counts(scope, signalled, new Document("municipality", "$" + CaseRow.MUNICIPALITY));
    }
}
