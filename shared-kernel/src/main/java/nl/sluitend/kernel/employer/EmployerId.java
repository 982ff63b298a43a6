package nl.sluitend.kernel.employer;

/**
 * The key of an employer.
 *
 * @param value a UUID
 */
public record EmployerId(String value) {

    @Override
    public String toString() {
        return value;
    }
}
