package nl.sluitend.kernel.handover;

/**
 * The pseudonym of a handover.
 *
 * @param value a UUID
 */
public record HandoverId(String value) {

    @Override
    public String toString() {
        return value;
    }
}
