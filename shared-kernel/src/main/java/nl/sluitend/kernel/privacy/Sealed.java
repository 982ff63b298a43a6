package nl.sluitend.kernel.privacy;

/**
 * A personal value as ciphertext under the inhabitant's own key. It is copied byte for byte and opened only at the edge,
 * for someone who may read it.
 *
 * @param value the ciphertext in base64
 */
public record Sealed(String value) {

    @Override
    public String toString() {
        return "sealed";
    }
}
