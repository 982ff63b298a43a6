package nl.sluitend.query.worklist;

import static java.util.stream.Collectors.toUnmodifiableSet;

import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import nl.sluitend.kernel.organisation.MunicipalityCode;
import org.jspecify.annotations.Nullable;

/**
 * The codes of bodies. A handover and a trajectory are a municipality's, by its code; a placement is of the organisation
 * that placed. A municipality is an organisation, too: by its own code in lower case.
 */
final class BodyCodes {

    private BodyCodes() {}

    /** The municipality that a body is; absent for an organisation that only acts for some. */
    static @Nullable String municipalityOf(String body) {
        var code = body.toUpperCase(Locale.ROOT);
        return MunicipalityCode.passes(code) ? code : null;
    }

    /** A body, and the municipality that it is. */
    static Set<String> withTheMunicipalityThatItIs(String body) {
        return Stream.of(body, municipalityOf(body)).filter(Objects::nonNull).collect(toUnmodifiableSet());
    }

    /** The organisation that a municipality is. */
    static String organisationOf(String municipality) {
        return municipality.toLowerCase(Locale.ROOT);
    }
}
