package nl.sluitend.kernel.organisation;

import java.util.Locale;

/**
 * The code of an employer of officials, as its alias in identity management: {@code gm0546}, {@code uwv},
 * {@code isd-bollenstreek}.
 *
 * @param value in lower case
 */
public record OrganisationCode(String value) {

    /** Uitvoeringsinstituut Werknemersverzekeringen. */
    public static final OrganisationCode UWV = new OrganisationCode("uwv");

    public OrganisationCode {
        value = value.toLowerCase(Locale.ROOT);
    }

    @Override
    public String toString() {
        return value;
    }
}
