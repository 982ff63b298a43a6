package nl.sluitend.query.catalogue;

import com.mongodb.client.model.Indexes;
import java.util.List;
import java.util.function.BiFunction;
import nl.sluitend.kernel.decision.Caller;
import nl.sluitend.kernel.view.CatalogueEntry;
import nl.sluitend.query.fold.CollectionSpec;
import nl.sluitend.query.fold.Fold;
import nl.sluitend.query.fold.Order;
import org.bson.conversions.Bson;

/**
 * One list of the catalogue, declared.
 *
 * @param fold how a stream becomes an entry
 * @param collection where entries are stored: with an index for all of them and one for those of a municipality
 * @param order in which they are listed
 * @param shown what a caller sees of an entry
 * @param <V> the entries
 */
public record Listing<V extends CatalogueEntry>(
        Fold<V> fold, CollectionSpec<V> collection, Order<V> order, BiFunction<Caller, V, V> shown) {

    static final String MUNICIPALITY = "view.terms.municipality";

    /** Entries that everybody sees whole, in a collection of the list's name. */
    public static <V extends CatalogueEntry> Listing<V> of(Class<V> type, Fold<V> fold, Order<V> order) {
        var indexes = List.of(index(order, order.field(), "_id"), index(order, MUNICIPALITY, order.field(), "_id"));
        return new Listing<>(fold, CollectionSpec.aboutNobody(order.list(), type, indexes), order, (_, entry) -> entry);
    }

    private static Bson index(Order<?> order, String... fields) {
        return order.falling() ? Indexes.descending(fields) : Indexes.ascending(fields);
    }

    /** The same list, with only that part of each entry shown to a caller. */
    public Listing<V> showing(BiFunction<Caller, V, V> part) {
        return new Listing<>(fold, collection, order, part);
    }
}
