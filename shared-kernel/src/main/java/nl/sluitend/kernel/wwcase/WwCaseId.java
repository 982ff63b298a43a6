package nl.sluitend.kernel.wwcase;

/**
 * The pseudonym of a WW case; UWV's own reference is sealed.
 *
 * @param value a UUID
 */
public record WwCaseId(String value) {

    @Override
    public String toString() {
        return value;
    }
}
