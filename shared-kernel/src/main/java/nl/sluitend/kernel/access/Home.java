package nl.sluitend.kernel.access;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Where the person lives, by the latest message.
 *
 * @param municipality the competent one, or the last one before the person went abroad
 * @param since the first day there
 * @param abroadSince the first day abroad; absent while in the country
 */
public record Home(
        String municipality, LocalDate since, @Nullable LocalDate abroadSince) {

    /** Whoever moved in after going abroad has come back, whichever of the two we learn of first. */
    Home then(String next, LocalDate from) {
        return new Home(next, from, abroadSince == null || from.isAfter(abroadSince) ? null : abroadSince);
    }

    /** Of two messages about it the later day counts: the person did not come back in between. */
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
