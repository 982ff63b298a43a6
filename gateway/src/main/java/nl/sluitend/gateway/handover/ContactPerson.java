package nl.sluitend.gateway.handover;

/**
 * Who makes contact for the municipality.
 *
 * @param name how to address them
 * @param phone the telephone number
 */
public record ContactPerson(String name, String phone) {

    @Override
    public String toString() {
        return "contact person";
    }
}
