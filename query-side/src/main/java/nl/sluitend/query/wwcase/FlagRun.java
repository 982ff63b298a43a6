package nl.sluitend.query.wwcase;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.lte;

import java.util.List;
import nl.sluitend.kernel.decision.Caller;
import nl.sluitend.kernel.wwcase.CaseToFlag;
import nl.sluitend.kernel.wwcase.CasesToFlag;
import nl.sluitend.query.fold.DocumentReader;
import nl.sluitend.query.fold.Order;
import nl.sluitend.query.fold.Reach;
import org.axonframework.queryhandling.QueryHandler;

/**
 * The cases that the daily run has to flag; those being repaired follow once that is done.
 *
 * @param reader the cases
 */
public record FlagRun(DocumentReader<CaseRow> reader) {

    private static final Order<CaseRow> EARLIEST_FIRST =
            Order.byDay("flagging", CaseRow.LAST_DAY, row -> row.shown().lastDay());

    @QueryHandler
    List<CaseToFlag> on(CasesToFlag query) {
        var due = and(
                eq(CaseRow.OPEN, true),
                eq(CaseRow.FLAGGED, false),
                lte(CaseRow.LAST_DAY, query.today().plusDays(query.signalWindow())));
        return reader.first(Reach.ofTheProduct(Caller.product()), due, EARLIEST_FIRST, query.most()).stream()
                .map(row -> new CaseToFlag(row.shown().inhabitant(), row.shown().wwCase()))
                .toList();
    }
}
