package nl.sluitend.query.catalogue;

import static com.mongodb.client.model.Filters.empty;
import static com.mongodb.client.model.Filters.eq;

import java.util.List;
import java.util.Optional;
import nl.sluitend.kernel.decision.Caller;
import nl.sluitend.kernel.view.CatalogueEntry;
import nl.sluitend.kernel.view.FindEntries;
import nl.sluitend.kernel.view.FindEntriesByKey;
import nl.sluitend.kernel.view.FindEntry;
import nl.sluitend.kernel.view.Page;
import nl.sluitend.query.fold.DocumentReader;
import nl.sluitend.query.fold.Reach;

/**
 * Reads one list of the catalogue.
 *
 * @param listing which
 * @param documents its entries
 * @param <V> what is listed
 */
public record ListingReader<V extends CatalogueEntry>(Listing<V> listing, DocumentReader<V> documents) {

    Optional<V> one(FindEntry query) {
        return documents.one(Reach.ofTheProduct(Caller.product()), query.key(), query.atLeast());
    }

    List<V> several(FindEntriesByKey query) {
        return documents.several(Reach.toWhatIsAboutNobody(query.caller()), query.keys()).stream()
                .map(entry -> listing.shown().apply(query.caller(), entry))
                .toList();
    }

    Page<V> page(FindEntries query) {
        var of = query.municipality() == null ? empty() : eq(Listing.MUNICIPALITY, query.municipality());
        return documents
                .page(Reach.toWhatIsAboutNobody(query.caller()), of, listing.order(), query.window())
                .map(entry -> listing.shown().apply(query.caller(), entry));
    }
}
