package nl.sluitend.kernel.placement;

/**
 * The key of a placement.
 *
 * @param value a UUID
 */
public record PlacementId(String value) {

    @Override
    public String toString() {
        return value;
    }
}
