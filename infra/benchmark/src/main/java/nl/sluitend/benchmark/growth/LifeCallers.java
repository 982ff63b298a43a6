package nl.sluitend.benchmark.growth;

import java.util.Set;
import nl.sluitend.kernel.decision.Actor;
import nl.sluitend.kernel.decision.Caller;
import nl.sluitend.kernel.decision.Purpose;
import nl.sluitend.kernel.decision.Role;
import nl.sluitend.kernel.organisation.MunicipalityCode;
import nl.sluitend.kernel.organisation.OrganisationCode;
import nl.sluitend.kernel.privacy.InhabitantId;

/** Who decides in a life. */
final class LifeCallers {

    static final Caller FEED = official(Role.UWV_FEED, "uwv");
    static final Caller ADVISER = official(Role.UWV_ADVISER, "uwv");
    static final Caller CASEWORKER = new Caller(
            new Actor("benchmark-caseworker"),
            Role.CASEWORKER,
            new OrganisationCode(Placeholder.ORGANISATION.words()),
            Set.of(new MunicipalityCode(Placeholder.MUNICIPALITY.words())),
            null,
            Purpose.REINTEGRATION);
    static final Caller INHABITANT = new Caller(
            new Actor("benchmark-inhabitant"),
            Role.INHABITANT,
            null,
            Set.of(),
            new InhabitantId(Placeholder.INHABITANT.words()),
            Purpose.OWN_FILE);

    private LifeCallers() {}

    private static Caller official(Role role, String organisation) {
        return new Caller(
                new Actor("benchmark-" + role),
                role,
                new OrganisationCode(organisation),
                Set.of(),
                null,
                Purpose.HANDOVER);
    }
}
