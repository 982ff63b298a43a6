package nl.sluitend.query.catalogue;

import static java.util.stream.Collectors.toUnmodifiableMap;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import nl.sluitend.kernel.view.CatalogueEntry;
import nl.sluitend.kernel.view.FindEntries;
import nl.sluitend.kernel.view.FindEntriesByKey;
import nl.sluitend.kernel.view.FindEntry;
import nl.sluitend.kernel.view.Page;
import org.axonframework.queryhandling.QueryHandler;

/** Answers queries about what is about nobody, for every list of the catalogue. */
public final class CatalogueQueries {

    private final Map<String, ListingReader<?>> byType;

    /** From those lists. */
    public CatalogueQueries(List<ListingReader<?>> lists) {
        byType = lists.stream().collect(toUnmodifiableMap(CatalogueQueries::typeOf, Function.identity()));
    }

    private static String typeOf(ListingReader<?> list) {
        return list.listing().collection().type().getSimpleName();
    }

    @QueryHandler
    Optional<CatalogueEntry> on(FindEntry query) {
        return list(query.type()).one(query).map(entry -> entry);
    }

    @QueryHandler
    List<CatalogueEntry> on(FindEntriesByKey query) {
        return List.copyOf(list(query.type()).several(query));
    }

    /** Axon finds a handler by the bare class of its answer. */
    @QueryHandler
    @SuppressWarnings("rawtypes")
    Page on(FindEntries query) {
        return list(query.type()).page(query);
    }

    private ListingReader<?> list(String type) {
        return Objects.requireNonNull(byType.get(type), () -> "there is no list of " + type);
    }
}
