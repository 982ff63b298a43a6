package nl.sluitend.kernel.access;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Where the person lives by the latest word.
 *
 * @param municipality the competent one, or the last one before the person went abroad
 * @param since from when on
 * @param abroadSince from when on the person lives abroad; absent while in the country
 */
public record Home(
        String municipality, LocalDate since, @Nullable LocalDate abroadSince) {

    /** Whoever came to live there after going abroad came back; in whatever order we learn of both. */
    Home then(String next, LocalDate from) {
        return new Home(next, from, abroadSince == null || from.isAfter(abroadSince) ? null : abroadSince);
    }

    /** Of two words about it the later day counts: what lies between them is no return. */
    Home abroadFrom(LocalDate day) {
        return new Home(municipality, since, abroadSince == null || abroadSince.isBefore(day) ? day : abroadSince);
    }

    Home inTheCountry() {
        return new Home(municipality, since, null);
    }

    boolean isLeftBefore(LocalDate day) {
        return abroadSince != null && abroadSince.isBefore(day);
    }
}
