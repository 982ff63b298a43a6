package nl.sluitend.query.employer;

import static com.mongodb.client.model.Filters.empty;
import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Indexes.ascending;

import java.util.List;
import java.util.Optional;
import nl.sluitend.kernel.decision.Caller;
import nl.sluitend.kernel.employer.Employer;
import nl.sluitend.kernel.employer.FindEmployer;
import nl.sluitend.kernel.employer.FindEmployers;
import nl.sluitend.kernel.employer.FindEmployersByKey;
import nl.sluitend.kernel.view.Page;
import nl.sluitend.query.fold.CollectionSpec;
import nl.sluitend.query.fold.DocumentReader;
import nl.sluitend.query.fold.Order;
import nl.sluitend.query.fold.Reach;
import org.axonframework.queryhandling.QueryHandler;

/**
 * Answers which employers there are; they are about nobody.
 *
 * @param reader the employers
 */
public record Employers(DocumentReader<Employer> reader) {

    private static final String MUNICIPALITY = "view.terms.municipality";
    private static final String NAME = "view.terms.name";
    private static final Order<Employer> ORDER =
            Order.byText("employers", NAME, employer -> employer.terms().name());

    /** Where employers lie: with an index for all of them and one for those of a municipality. */
    public static final CollectionSpec<Employer> COLLECTION = CollectionSpec.aboutNobody(
            "employers", Employer.class, List.of(ascending(NAME, "_id"), ascending(MUNICIPALITY, NAME, "_id")));

    @QueryHandler
    Optional<Employer> on(FindEmployer query) {
        return reader.one(Reach.ofTheProduct(Caller.product()), query.employer().value(), query.atLeast());
    }

    @QueryHandler
    List<Employer> on(FindEmployersByKey query) {
        return reader.several(Reach.toWhatIsAboutNobody(query.caller()), query.employers());
    }

    /** Axon finds a handler by the bare class of its answer. */
    @QueryHandler
    @SuppressWarnings("rawtypes")
    Page on(FindEmployers query) {
        var of = query.municipality() == null ? empty() : eq(MUNICIPALITY, query.municipality());
        return reader.page(Reach.toWhatIsAboutNobody(query.caller()), of, ORDER, query.window());
    }
}
