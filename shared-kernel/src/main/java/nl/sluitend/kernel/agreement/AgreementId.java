package nl.sluitend.kernel.agreement;

/**
 * The key of an agreement between UWV and a municipality.
 *
 * @param value a UUID
 */
public record AgreementId(String value) {

    @Override
    public String toString() {
        return value;
    }
}
