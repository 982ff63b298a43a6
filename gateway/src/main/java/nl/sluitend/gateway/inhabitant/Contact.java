package nl.sluitend.gateway.inhabitant;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import nl.sluitend.kernel.text.Text;
import org.jspecify.annotations.Nullable;

/**
 * How somebody can be reached, in the form of UWV's feed; what is not known is absent.
 *
 * @param street the street
 * @param houseNumber with its addition
 * @param postcode without a space
 * @param city the town or village
 * @param place where somebody lives that has no address, as a berth
 * @param abroad an address in another country
 * @param phone in international form
 * @param email the mail address
 */
public record Contact(
        @Nullable String street,
        @Nullable String houseNumber,
        @Nullable String postcode,
        @Nullable String city,
        @Nullable String place,
        @Nullable Abroad abroad,
        @Nullable String phone,
        @Nullable String email) {

    /** Nothing is known. */
    public static final Contact UNKNOWN = new Contact(null, null, null, null, null, null, null, null);

    public Contact {
        street = kept(street);
        city = kept(city);
        place = kept(place);
        email = kept(email);
    }

    /**
     * An address in another country, as the register of persons has it.
     *
     * @param lines as on an envelope
     * @param country its name
     */
    public record Abroad(
            @Nullable List<String> lines, @Nullable String country) {

        public Abroad {
            lines = lines == null ? null : lines.stream().map(Text::kept).toList();
            country = kept(country);
        }

        @Override
        public String toString() {
            return "an address";
        }
    }

    private static @Nullable String kept(@Nullable String typed) {
        return Optional.ofNullable(typed).map(Text::kept).orElse(null);
    }

    /** The parts of a Dutch address that are missing while others are there; such an address is complete or absent. */
    List<String> missing() {
        var parts = new LinkedHashMap<String, @Nullable String>();
        parts.put("street", street);
        parts.put("houseNumber", houseNumber);
        parts.put("postcode", postcode);
        parts.put("city", city);
        return parts.values().stream().allMatch(Objects::isNull)
                ? List.of()
                : parts.keySet().stream()
                        .filter(part -> parts.get(part) == null)
                        .toList();
    }

    @Override
    public String toString() {
        return "contact";
    }
}
