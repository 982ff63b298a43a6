package nl.sluitend.gateway.organisation;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.sluitend.kernel.organisation.MunicipalityCode;
import nl.sluitend.kernel.organisation.OrganisationCode;
import org.jspecify.annotations.Nullable;

/**
 * An employer of officials.
 *
 * @param code as its alias in identity management
 * @param name as people know it
 * @param kind what it is
 * @param municipality the municipality that it is; absent for other kinds
 * @param mandates for which other municipalities it acts
 */
public record Organisation(
        String code, String name, Kind kind, @Nullable String municipality, List<Mandate> mandates) {

    public Organisation {
        mandates = List.copyOf(mandates);
    }

    OrganisationCode identity() {
        return new OrganisationCode(code);
    }

    Set<MunicipalityCode> actsFor(LocalDate day) {
        var mandated = mandates.stream().filter(mandate -> mandate.runsOn(day)).map(Mandate::inTheNameOf);
        return Stream.concat(itself(), mandated).collect(Collectors.toUnmodifiableSet());
    }

    private Stream<MunicipalityCode> itself() {
        return municipality == null ? Stream.of() : Stream.of(new MunicipalityCode(municipality));
    }
}
