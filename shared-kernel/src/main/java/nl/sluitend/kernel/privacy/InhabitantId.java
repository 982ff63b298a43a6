package nl.sluitend.kernel.privacy;

/**
 * The pseudonym of an inhabitant: random, without meaning, the name of the person's stream.
 *
 * @param value a UUID
 */
public record InhabitantId(String value) {

    @Override
    public String toString() {
        return value;
    }
}
