package nl.sluitend.gateway.identity;

import static nl.sluitend.gateway.organisation.Kind.AUDIT;
import static nl.sluitend.gateway.organisation.Kind.IMPLEMENTING_BODY;
import static nl.sluitend.gateway.organisation.Kind.MUNICIPALITY;
import static nl.sluitend.gateway.organisation.Kind.OPERATIONS;
import static nl.sluitend.gateway.organisation.Kind.UWV;
import static nl.sluitend.gateway.organisation.Kind.WSP;

import java.util.EnumSet;
import java.util.Set;
import nl.sluitend.gateway.organisation.Kind;
import nl.sluitend.kernel.decision.Purpose;
import nl.sluitend.kernel.decision.Role;

/** The purpose of each role, and the kinds of employer that have it. */
final class RolePolicy {

    private RolePolicy() {}

    static Purpose purposeOf(Role role) {
        return switch (role) {
            case UWV_ADVISER, UWV_FEED -> Purpose.HANDOVER;
            case CASEWORKER, TEAM_LEAD, WSP_ADVISER -> Purpose.REINTEGRATION;
            case REGIONAL_DIRECTOR, POLICY_OFFICER -> Purpose.STEERING;
            case INHABITANT -> Purpose.OWN_FILE;
            case AUDITOR -> Purpose.CONTROL;
            case OPERATOR, SYSTEM -> Purpose.OPERATION;
        };
    }

    static Set<Kind> employersOf(Role role) {
        return switch (role) {
            case UWV_ADVISER, UWV_FEED -> EnumSet.of(UWV);
            case CASEWORKER, TEAM_LEAD -> EnumSet.of(MUNICIPALITY, IMPLEMENTING_BODY);
            case REGIONAL_DIRECTOR, POLICY_OFFICER -> EnumSet.of(MUNICIPALITY, IMPLEMENTING_BODY, UWV, WSP);
            case WSP_ADVISER -> EnumSet.of(WSP, MUNICIPALITY, IMPLEMENTING_BODY, UWV);
            case AUDITOR -> EnumSet.of(AUDIT);
            case OPERATOR -> EnumSet.of(OPERATIONS);
            case INHABITANT, SYSTEM -> EnumSet.noneOf(Kind.class);
        };
    }
}
