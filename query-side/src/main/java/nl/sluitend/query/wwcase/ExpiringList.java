package nl.sluitend.query.wwcase;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.lte;

import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import nl.sluitend.kernel.view.Page;
import nl.sluitend.kernel.worklist.ExpiringCase;
import nl.sluitend.kernel.worklist.ExpiringCaseFilter;
import nl.sluitend.kernel.worklist.ExpiringCases;
import nl.sluitend.kernel.worklist.FindExpiringCase;
import nl.sluitend.query.fold.DocumentReader;
import nl.sluitend.query.fold.Order;
import nl.sluitend.query.fold.Reach;
import org.axonframework.queryhandling.QueryHandler;
import org.bson.conversions.Bson;
import org.jspecify.annotations.Nullable;

/**
 * UWV's list of open cases, the most urgent first.
 *
 * @param reader the cases
 */
public record ExpiringList(DocumentReader<CaseRow> reader) {

    private static final Order<CaseRow> MOST_URGENT_FIRST =
            Order.byDay("expiring", CaseRow.URGENT_FROM, row -> row.shown().urgentFrom());

    /** Axon finds a handler by the bare class of its answer. */
    @QueryHandler
    @SuppressWarnings("rawtypes")
    Page on(ExpiringCases query) {
        return reader.page(Reach.ofUwv(query.caller()), narrowed(query.filter()), MOST_URGENT_FIRST, query.window())
                .map(CaseRow::shown);
    }

    @QueryHandler
    Optional<ExpiringCase> on(FindExpiringCase query) {
        return reader.one(Reach.ofUwv(query.caller()), query.wwCase().value(), -1)
                .filter(CaseRow::open)
                .map(CaseRow::shown);
    }

    private static Bson narrowed(ExpiringCaseFilter filter) {
        return and(Stream.of(
                        eq(CaseRow.OPEN, true),
                        equal(CaseRow.MUNICIPALITY, filter.municipality()),
                        equal(CaseRow.AGE_BAND, filter.ageBand()),
                        equal(CaseRow.STATE, filter.state()),
                        equal(CaseRow.FLAGGED, filter.flagged()),
                        filter.endsOnOrBefore() == null ? null : lte(CaseRow.LAST_DAY, filter.endsOnOrBefore()))
                .filter(Objects::nonNull)
                .toList());
    }

    private static @Nullable Bson equal(String field, @Nullable Object value) {
        return value == null ? null : eq(field, value);
    }
}
