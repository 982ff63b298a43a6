package nl.sluitend.kernel.programme;

/**
 * The key of a programme.
 *
 * @param value a UUID
 */
public record ProgrammeId(String value) {

    @Override
    public String toString() {
        return value;
    }
}
