package nl.sluitend.kernel.view;

import java.util.Set;
import nl.sluitend.kernel.decision.Caller;

/**
 * Several entries of the catalogue at once, for the lists that name them. Answer: a list of {@link CatalogueEntry}.
 *
 * @param type the simple name of the view
 */
public record FindEntriesByKey(String type, Caller caller, Set<String> keys) {

    public FindEntriesByKey {
        keys = Set.copyOf(keys);
    }

    /** Those of that type. */
    public FindEntriesByKey(Class<? extends CatalogueEntry> type, Caller caller, Set<String> keys) {
        this(type.getSimpleName(), caller, keys);
    }
}
