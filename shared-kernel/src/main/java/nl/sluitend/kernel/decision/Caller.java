package nl.sluitend.kernel.decision;

import java.util.Set;
import nl.sluitend.kernel.organisation.MunicipalityCode;
import nl.sluitend.kernel.organisation.OrganisationCode;
import nl.sluitend.kernel.privacy.InhabitantId;
import org.jspecify.annotations.Nullable;

/**
 * Who calls, for which organisation, in which role and why: taken from the token, never from input.
 *
 * @param actor pseudonymous
 * @param role the one role in which this call is made
 * @param organisation the employer; absent for inhabitants
 * @param actsFor the municipalities for which the organisation acts today: itself, or by dated mandate
 * @param self the caller's own dossier, for inhabitants only
 * @param purpose why
 */
public record Caller(
        Actor actor,
        Role role,
        @Nullable OrganisationCode organisation,
        Set<MunicipalityCode> actsFor,
        @Nullable InhabitantId self,
        Purpose purpose) {

    public Caller {
        actsFor = Set.copyOf(actsFor);
    }

    /** The product itself, acting on a deadline. */
    public static Caller product() {
        return new Caller(new Actor("sluitend"), Role.SYSTEM, null, Set.of(), null, Purpose.HANDOVER);
    }

    /** Whether the caller holds one of the roles. */
    public boolean is(Role... roles) {
        return Set.of(roles).contains(role);
    }

    /** Whether the caller may act in the name of that municipality today. */
    public boolean actsFor(String municipality) {
        return actsFor.contains(new MunicipalityCode(municipality));
    }

    /** Whether the caller works for UWV. */
    public boolean isUwv() {
        return OrganisationCode.UWV.equals(organisation);
    }
}
