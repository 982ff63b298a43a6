package nl.sluitend.kernel.view;

import nl.sluitend.kernel.decision.Caller;
import org.jspecify.annotations.Nullable;

/**
 * Entries of the catalogue in the order of their list, of one municipality or of all. Answer: a page of
 * {@link CatalogueEntry}.
 *
 * @param type the simple name of the view
 */
public record FindEntries(
        String type, Caller caller, @Nullable String municipality, Window window) {

    /** Those of that type. */
    public FindEntries(
            Class<? extends CatalogueEntry> type, Caller caller, @Nullable String municipality, Window window) {
        this(type.getSimpleName(), caller, municipality, window);
    }
}
