package nl.sluitend.gateway.inhabitant;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import nl.sluitend.kernel.text.Text;
import org.jspecify.annotations.Nullable;

/**
 * How somebody can be reached, in the form of UWV's feed; what is not known is absent.
 *
 * @param street the street
 * @param houseNumber with its addition
 * @param postcode without a space
 * @param city the town or village
 * @param place where somebody lives without an address, such as a berth
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
        @Nullable AddressAbroad abroad,
        @Nullable String phone,
        @Nullable String email) {

    /** Nothing is known. */
    public static final Contact UNKNOWN = new Contact(null, null, null, null, null, null, null, null);

    private static final List<String> DUTCH = List.of("street", "houseNumber", "postcode", "city");

    private static final Map<String, Pattern> FORMS = FormsOfTheFeed.ofContact();

    private static final int MOST_LINES = 3;

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
    public record AddressAbroad(
            @Nullable List<String> lines, @Nullable String country) {

        public AddressAbroad {
            lines = lines == null ? null : lines.stream().map(Text::kept).toList();
            country = kept(country);
        }

        /** The part with a wrong form: it must say something, in no more lines than fit on an envelope. */
        private Optional<String> misshapen() {
            if (lines == null) {
                return country == null ? Optional.of("") : Optional.empty();
            }
            return lines.isEmpty() || lines.size() > MOST_LINES ? Optional.of(".lines") : Optional.empty();
        }

        @Override
        public String toString() {
            return "an address";
        }
    }

    private static @Nullable String kept(@Nullable String typed) {
        return Optional.ofNullable(typed).map(Text::kept).orElse(null);
    }

    /** The parts without the form of UWV's feed. */
    List<String> misshapen() {
        var dutch = FORMS.entrySet().stream()
                .filter(form -> Optional.ofNullable(parts().get(form.getKey()))
                        .filter(form.getValue().asMatchPredicate().negate())
                        .isPresent())
                .map(Map.Entry::getKey);
        var foreign =
                Optional.ofNullable(abroad).flatMap(AddressAbroad::misshapen).map("abroad"::concat);
        return Stream.concat(dutch, foreign.stream()).sorted().toList();
    }

    private Map<String, @Nullable String> parts() {
        var parts = new LinkedHashMap<String, @Nullable String>();
        parts.put("street", street);
        parts.put("houseNumber", houseNumber);
        parts.put("postcode", postcode);
        parts.put("city", city);
        parts.put("place", place);
        parts.put("phone", phone);
        parts.put("email", email);
        return parts;
    }

    /** The parts of a Dutch address that are missing while others are there; such an address is complete or absent. */
    List<String> missing() {
        var parts = parts();
        return DUTCH.stream().allMatch(part -> parts.get(part) == null)
                ? List.of()
                : DUTCH.stream().filter(part -> parts.get(part) == null).toList();
    }

    /** The parts that name another place than the first one given: somebody lives in one place at a time. */
    public List<String> contradicting() {
        var told = Stream.of(
                        DUTCH.stream().map(parts()::get).anyMatch(Objects::nonNull) ? "street" : null,
                        place == null ? null : "place",
                        abroad == null ? null : "abroad")
                .flatMap(Stream::ofNullable);
        return told.skip(1).toList();
    }

    @Override
    public String toString() {
        return "contact";
    }
}
