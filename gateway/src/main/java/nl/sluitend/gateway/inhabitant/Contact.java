package nl.sluitend.gateway.inhabitant;

import org.jspecify.annotations.Nullable;

/**
 * How somebody can be reached, in the form of UWV's feed.
 *
 * @param street the street
 * @param houseNumber with its addition
 * @param postcode without a space
 * @param city the town or village
 * @param phone in international form
 * @param email the mail address
 */
public record Contact(
        @Nullable String street,
        @Nullable String houseNumber,
        @Nullable String postcode,
        @Nullable String city,
        @Nullable String phone,
        @Nullable String email) {

    @Override
    public String toString() {
        return "contact";
    }
}
