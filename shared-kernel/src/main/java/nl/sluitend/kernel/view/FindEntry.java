package nl.sluitend.kernel.view;

/**
 * One entry of the catalogue, as it is for the product itself, as of event number {@code atLeast} of its stream; −1 does
 * not wait. Answer: an optional {@link CatalogueEntry}.
 *
 * @param type the simple name of the view: a name travels between nodes, and makes no class of what somebody sends
 */
public record FindEntry(String type, String key, long atLeast) {

    /** One of that type. */
    public FindEntry(Class<? extends CatalogueEntry> type, String key, long atLeast) {
        this(type.getSimpleName(), key, atLeast);
    }
}
