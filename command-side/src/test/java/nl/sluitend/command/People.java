package nl.sluitend.command;

import java.util.Arrays;
import java.util.Set;
import java.util.stream.Collectors;
import nl.sluitend.kernel.decision.Actor;
import nl.sluitend.kernel.decision.Caller;
import nl.sluitend.kernel.decision.Decision;
import nl.sluitend.kernel.decision.Purpose;
import nl.sluitend.kernel.decision.Role;
import nl.sluitend.kernel.organisation.MunicipalityCode;
import nl.sluitend.kernel.organisation.OrganisationCode;
import nl.sluitend.kernel.privacy.InhabitantId;
import org.jspecify.annotations.Nullable;

/** The people of the tests, and the day on which they decide. */
public final class People {

    public static final InhabitantId AMINA = new InhabitantId("6f1d2a4e-5a57-4f5e-9d57-0c8f3b8f1a11");
    public static final InhabitantId KEES = new InhabitantId("0a4c4e0e-3c5c-4f0f-8f7e-7a7d1c6c2b22");

    public static final Caller ADVISER = official(Role.UWV_ADVISER, "uwv");
    public static final Caller FEED = official(Role.UWV_FEED, "uwv");
    public static final Caller LEIDEN = official(Role.CASEWORKER, "gm0546", "GM0546");
    public static final Caller VOORBURG = official(Role.CASEWORKER, "gm1916", "GM1916");
    public static final Caller BOLLENSTREEK =
            official(Role.CASEWORKER, "isd-bollenstreek", "GM0534", "GM0553", "GM0575", "GM1525");
    public static final Caller AUDITOR = official(Role.AUDITOR, "audit");
    public static final Caller INHABITANT = inhabitant(AMINA);

    private People() {}

    public static Caller official(Role role, String organisation, String... municipalities) {
        Set<MunicipalityCode> actsFor =
                Arrays.stream(municipalities).map(MunicipalityCode::new).collect(Collectors.toSet());
        return new Caller(
                new Actor("official"), role, new OrganisationCode(organisation), actsFor, null, Purpose.HANDOVER);
    }

    public static Caller inhabitant(@Nullable InhabitantId self) {
        return new Caller(new Actor("inhabitant"), Role.INHABITANT, null, Set.of(), self, Purpose.OWN_FILE);
    }

    /** A decision on the day of the tests, at noon. */
    public static Decision by(Caller caller) {
        return new Decision(caller, Days.NOW, null);
    }
}
