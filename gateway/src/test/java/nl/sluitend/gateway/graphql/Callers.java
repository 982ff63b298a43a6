package nl.sluitend.gateway.graphql;

import java.util.Map;
import java.util.Set;
import nl.sluitend.kernel.decision.Actor;
import nl.sluitend.kernel.decision.Caller;
import nl.sluitend.kernel.decision.Purpose;
import nl.sluitend.kernel.decision.Role;
import nl.sluitend.kernel.organisation.MunicipalityCode;
import nl.sluitend.kernel.organisation.OrganisationCode;
import nl.sluitend.kernel.privacy.InhabitantId;
import org.springframework.graphql.ExecutionGraphQlService;
import org.springframework.graphql.test.tester.ExecutionGraphQlServiceTester;
import org.springframework.graphql.test.tester.GraphQlTester;

/** People who ask. */
final class Callers {

    static final Caller ADVISER = official(Role.UWV_ADVISER, "uwv", Set.of());
    static final Caller CONSULENT = official(Role.CASEWORKER, "gm0546", Set.of(new MunicipalityCode("GM0546")));
    static final Caller INHABITANT = new Caller(
            new Actor("inhabitant"),
            Role.INHABITANT,
            null,
            Set.of(),
            new InhabitantId(RememberingSide.ANNA),
            Purpose.OWN_FILE);

    private Callers() {}

    static GraphQlTester asking(ExecutionGraphQlService service, Caller caller) {
        return ExecutionGraphQlServiceTester.builder(service)
                .configureExecutionInput((_, input) ->
                        input.graphQLContext(Map.of("caller", caller)).build())
                .build();
    }

    /** Somebody in that role. */
    static Caller in(Role role) {
        return switch (role) {
            case INHABITANT -> INHABITANT;
            case UWV_ADVISER, UWV_FEED -> official(role, "uwv", Set.of());
            case CASEWORKER, TEAM_LEAD, REGIONAL_DIRECTOR, POLICY_OFFICER ->
                official(role, "gm0546", Set.of(new MunicipalityCode("GM0546")));
            case AUDITOR, WSP_ADVISER, OPERATOR, SYSTEM -> official(role, "elsewhere", Set.of());
        };
    }

    private static Caller official(Role role, String organisation, Set<MunicipalityCode> actsFor) {
        return new Caller(
                new Actor(role.name()), role, new OrganisationCode(organisation), actsFor, null, Purpose.HANDOVER);
    }
}
