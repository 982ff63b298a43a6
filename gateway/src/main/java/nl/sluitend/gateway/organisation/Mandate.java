package nl.sluitend.gateway.organisation;

import java.time.LocalDate;
import nl.sluitend.kernel.organisation.MunicipalityCode;
import org.jspecify.annotations.Nullable;

/**
 * The power to act in the name of a municipality (Awb 10:1).
 *
 * @param municipality in whose name
 * @param from the first day
 * @param until the last day; absent while it runs
 */
public record Mandate(
        String municipality, LocalDate from, @Nullable LocalDate until) {

    boolean runsOn(LocalDate day) {
        return !day.isBefore(from) && (until == null || !day.isAfter(until));
    }

    MunicipalityCode inTheNameOf() {
        return new MunicipalityCode(municipality);
    }
}
