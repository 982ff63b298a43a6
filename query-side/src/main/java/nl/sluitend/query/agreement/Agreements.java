package nl.sluitend.query.agreement;

import static com.mongodb.client.model.Filters.empty;
import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Indexes.descending;

import java.util.List;
import java.util.Optional;
import nl.sluitend.kernel.agreement.Agreement;
import nl.sluitend.kernel.agreement.FindAgreement;
import nl.sluitend.kernel.agreement.FindAgreements;
import nl.sluitend.kernel.decision.Caller;
import nl.sluitend.kernel.view.Page;
import nl.sluitend.query.fold.CollectionSpec;
import nl.sluitend.query.fold.DocumentReader;
import nl.sluitend.query.fold.Order;
import nl.sluitend.query.fold.Reach;
import org.axonframework.queryhandling.QueryHandler;

/**
 * Answers which agreements there are; they are about nobody.
 *
 * @param reader the agreements
 */
public record Agreements(DocumentReader<Agreement> reader) {

    private static final String MUNICIPALITY = "view.terms.municipality";
    private static final String FROM = "view.terms.from";
    private static final Order<Agreement> ORDER =
            Order.byLatestDay("agreements", FROM, agreement -> agreement.terms().from());

    /** Where agreements lie: with an index for all of them and one for those of a municipality. */
    public static final CollectionSpec<Agreement> COLLECTION = CollectionSpec.aboutNobody(
            "agreements", Agreement.class, List.of(descending(FROM, "_id"), descending(MUNICIPALITY, FROM, "_id")));

    @QueryHandler
    Optional<Agreement> on(FindAgreement query) {
        return reader.one(
                Reach.ofTheProduct(Caller.product()), query.agreement().value(), query.atLeast());
    }

    /** Axon finds a handler by the bare class of its answer. */
    @QueryHandler
    @SuppressWarnings("rawtypes")
    Page on(FindAgreements query) {
        var of = query.municipality() == null ? empty() : eq(MUNICIPALITY, query.municipality());
        return reader.page(Reach.toWhatIsAboutNobody(query.caller()), of, ORDER, query.window());
    }
}
