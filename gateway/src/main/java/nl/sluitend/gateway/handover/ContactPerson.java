package nl.sluitend.gateway.handover;

import tools.jackson.databind.json.JsonMapper;

/**
 * Who makes contact for the municipality.
 *
 * @param name how to address them
 * @param phone the telephone number
 */
public record ContactPerson(String name, String phone) {

    /** As it was sealed. */
    static ContactPerson in(String text, JsonMapper json) {
        return json.readValue(text, ContactPerson.class);
    }

    @Override
    public String toString() {
        return "contact person";
    }
}
