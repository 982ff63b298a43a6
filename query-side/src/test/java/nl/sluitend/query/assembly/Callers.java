package nl.sluitend.query.assembly;

import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.sluitend.kernel.decision.Actor;
import nl.sluitend.kernel.decision.Caller;
import nl.sluitend.kernel.decision.Purpose;
import nl.sluitend.kernel.decision.Role;
import nl.sluitend.kernel.organisation.MunicipalityCode;
import nl.sluitend.kernel.organisation.OrganisationCode;
import nl.sluitend.kernel.privacy.InhabitantId;

/** Who looks. */
public final class Callers {

    public static final String LEIDEN = "GM0546";
    public static final String KATWIJK = "GM0537";
    public static final Caller UWV =
            new Caller(new Actor("u"), Role.UWV_ADVISER, OrganisationCode.UWV, Set.of(), null, Purpose.HANDOVER);
    public static final Caller OF_LEIDEN = at(Role.CASEWORKER, "gm0546", LEIDEN);
    public static final Caller OF_KATWIJK = at(Role.CASEWORKER, "gm0537", KATWIJK);

    private Callers() {}

    public static Caller at(Role role, String organisation, String... municipalities) {
        return new Caller(
                new Actor(organisation),
                role,
                new OrganisationCode(organisation),
                Stream.of(municipalities).map(MunicipalityCode::new).collect(Collectors.toSet()),
                null,
                Purpose.REINTEGRATION);
    }

    public static Caller self(String inhabitant) {
        return new Caller(
                new Actor(inhabitant), Role.INHABITANT, null, Set.of(), new InhabitantId(inhabitant), Purpose.OWN_FILE);
    }
}
