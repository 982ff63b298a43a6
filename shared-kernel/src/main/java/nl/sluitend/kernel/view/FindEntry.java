package nl.sluitend.kernel.view;

/**
 * One entry of the catalogue, as the product itself sees it. Answer: an optional {@link CatalogueEntry}.
 *
 * @param type the simple name of the view: nodes exchange a name, so that no class is loaded from what somebody sends
 * @param atLeast waits, for a short time, until the entry contains the event with this number; −1 does not wait
 */
public record FindEntry(String type, String key, long atLeast) {

    /** One of that type. */
    public FindEntry(Class<? extends CatalogueEntry> type, String key, long atLeast) {
        this(type.getSimpleName(), key, atLeast);
    }
}
