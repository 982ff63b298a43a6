package nl.sluitend.gateway.identity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import nl.sluitend.gateway.organisation.OrganisationsOfTests;
import nl.sluitend.gateway.privacy.Accounts;
import nl.sluitend.kernel.decision.Actor;
import nl.sluitend.kernel.decision.Caller;
import nl.sluitend.kernel.decision.Purpose;
import nl.sluitend.kernel.decision.Role;
import nl.sluitend.kernel.organisation.MunicipalityCode;
import nl.sluitend.kernel.organisation.OrganisationCode;
import nl.sluitend.kernel.privacy.InhabitantId;
import nl.sluitend.kernel.rule.Refused;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.mockito.Mockito;
import org.springframework.security.authentication.InsufficientAuthenticationException;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.security.oauth2.jwt.Jwt;
import org.springframework.security.oauth2.server.resource.authentication.JwtAuthenticationToken;

/** A token makes exactly one caller, for one organisation and one purpose, or none. */
class CallersTest {

    private static final InhabitantId ANNA = new InhabitantId("4d3b0a51-7c59-4d0e-8f4e-1f2e3d4c5b6a");

    /** In Amsterdam it is the first day of the mandates by then, and in London the last one without. */
    private static final Instant FIRST_HOUR_OF_MANDATES = Instant.parse("2014-12-31T23:30:00Z");

    private final Accounts accounts = Mockito.mock(Accounts.class);
    private final Callers callers = at(Instant.parse("2026-11-02T09:00:00Z"));

    private Callers at(Instant now) {
        Mockito.when(accounts.of("f-1")).thenReturn(Optional.of(ANNA));
        return new Callers(OrganisationsOfTests.organisations(), accounts, Clock.fixed(now, ZoneOffset.UTC));
    }

    private static Authentication token(@Nullable Object roles, @Nullable Object organisations) {
        var jwt = Jwt.withTokenValue("t").header("alg", "RS256").subject("f-1");
        if (roles != null) {
            jwt.claim("roles", roles);
        }
        if (organisations != null) {
            jwt.claim("organization", organisations);
        }
        return new JwtAuthenticationToken(jwt.build());
    }

    @Test
    void anOfficialActsForTheEmployerAndItsMunicipality() {
        assertThat(callers.of(token(List.of("caseworker", "offline_access"), "gm0546")))
                .isEqualTo(new Caller(
                        new Actor("f-1"),
                        Role.CASEWORKER,
                        new OrganisationCode("gm0546"),
                        Set.of(new MunicipalityCode("GM0546")),
                        null,
                        Purpose.REINTEGRATION));
    }

    @Test
    void anInhabitantHasTheOwnFileAndNothingElse() {
        assertThat(callers.of(token("inhabitant", null)))
                .isEqualTo(new Caller(new Actor("f-1"), Role.INHABITANT, null, Set.of(), ANNA, Purpose.OWN_FILE));
        Mockito.when(accounts.of("f-1")).thenReturn(Optional.empty());
        assertThat(callers.of(token("inhabitant", null)).self()).isNull();
    }

    /** Keycloak names an organisation alone, among several, or with details. */
    @Test
    void anOrganisationIsReadInEachOfItsForms() {
        for (var form :
                List.of("isd-bollenstreek", List.of("isd-bollenstreek"), Map.of("isd-bollenstreek", Map.of()))) {
            assertThat(callers.of(token("caseworker", form)).organisation())
                    .isEqualTo(new OrganisationCode("isd-bollenstreek"));
        }
    }

    /** A mandate begins with its day in the Netherlands. */
    @Test
    void aMandateIsOfTheDayInAmsterdam() {
        var isd = token("caseworker", "isd-bollenstreek");

        assertThat(at(FIRST_HOUR_OF_MANDATES).of(isd).actsFor()).hasSize(4);
        assertThat(at(FIRST_HOUR_OF_MANDATES.minusSeconds(3600)).of(isd).actsFor())
                .isEmpty();
    }

    static Stream<Arguments> refused() {
        return Stream.of(
                arguments("the-token-carries-some-role", null, "gm0546"),
                arguments("the-token-carries-some-role", List.of("offline_access"), "gm0546"),
                arguments("the-token-carries-some-role", "system", "gm0546"),
                arguments("the-token-carries-one-role", List.of("caseworker", "auditor"), "gm0546"),
                arguments("an-officials-token-names-an-organisation", "caseworker", null),
                arguments("the-token-names-one-organisation", "caseworker", List.of("gm0546", "gm0537")),
                arguments("the-organisation-is-registered", "caseworker", "gm9999"),
                arguments("the-role-fits-the-organisation", "uwv-adviser", "gm0546"),
                arguments("an-inhabitant-acts-for-no-organisation", "inhabitant", "gm0546"));
    }

    @ParameterizedTest
    @MethodSource("refused")
    void aTokenThatSaysTooLittleOrTooMuchMakesNobody(
            String code, @Nullable Object roles, @Nullable Object organisations) {
        var token = token(roles, organisations);

        assertThatThrownBy(() -> callers.of(token))
                .isInstanceOfSatisfying(
                        Refused.class, no -> assertThat(no.refusal().code()).isEqualTo(code));
        assertThat(new Rights(callers).of(token)).isEmpty();
    }

    @Test
    void whoeverIsLetInHasTheRightsOfTheToken() {
        var token = token("caseworker", "gm0546");

        assertThat(new Rights(callers).of(token)).contains(callers.of(token));
    }

    @Test
    void whoeverBringsNoTokenIsNobody() {
        assertThatThrownBy(() -> callers.of(null)).isInstanceOf(InsufficientAuthenticationException.class);
        var other = new UsernamePasswordAuthenticationToken("f-1", "secret");
        assertThatThrownBy(() -> callers.of(other)).isInstanceOf(InsufficientAuthenticationException.class);
    }

    /** For what each role is held, and with whom: written by hand from the realm's roles, and not from the code. */
    private static final String OFFICES = """
            UWV_ADVISER        HANDOVER       UWV
            UWV_FEED           HANDOVER       UWV
            CASEWORKER         REINTEGRATION  MUNICIPALITY IMPLEMENTING_BODY
            TEAM_LEAD          REINTEGRATION  MUNICIPALITY IMPLEMENTING_BODY
            WSP_ADVISER        REINTEGRATION  MUNICIPALITY IMPLEMENTING_BODY UWV WSP
            REGIONAL_DIRECTOR  STEERING       MUNICIPALITY IMPLEMENTING_BODY UWV WSP
            POLICY_OFFICER     STEERING       MUNICIPALITY IMPLEMENTING_BODY UWV WSP
            AUDITOR            CONTROL        AUDIT
            OPERATOR           OPERATION      OPERATIONS
            INHABITANT         OWN_FILE
            SYSTEM             OPERATION
            """;

    @ParameterizedTest
    @EnumSource
    void aRoleIsHeldForOnePurposeWithItsEmployersOnly(Role role) {
        var office = OFFICES.lines()
                .map(line -> line.split("\\s+"))
                .filter(line -> line[0].equals(role.name()))
                .findFirst()
                .orElseThrow();

        assertThat(RolePolicy.purposeOf(role)).hasToString(office[1]);
        assertThat(RolePolicy.employersOf(role))
                .extracting(Enum::name)
                .containsExactlyInAnyOrderElementsOf(Arrays.asList(office).subList(2, office.length));
    }

    /** In the realm a role is written as its tables and pages write it; nobody signs in as the product. */
    @ParameterizedTest
    @EnumSource
    void aRoleIsKnownByItsNameInTheRealm(Role role) {
        var name = role.name().toLowerCase(Locale.ROOT).replace("_", "-");

        assertThat(RoleNames.of(role)).isEqualTo(name);
        assertThat(RoleNames.roles(Stream.of(name, "offline_access")))
                .isEqualTo(role == Role.SYSTEM ? Set.of() : Set.of(role));
    }

    private static Claims claims(String subject, Set<Role> roles, List<String> organisations) {
        return new Claims(subject, "S. de Wit", roles, organisations);
    }

    /** Two people, two roles and two employers are never one page. */
    @Test
    void aPageIsOfOnePersonInOneRoleForOneEmployer() {
        var hers = claims("f-1", Set.of(Role.CASEWORKER), List.of("gm0546"));

        assertThat(hers.page())
                .isEqualTo(claims("f-1", Set.of(Role.CASEWORKER), List.of("gm0546"))
                        .page());
        assertThat(Stream.of(
                                hers,
                                claims("f-2", Set.of(Role.CASEWORKER), List.of("gm0546")),
                                claims("f-1", Set.of(Role.TEAM_LEAD), List.of("gm0546")),
                                claims("f-1", Set.of(Role.CASEWORKER), List.of("gm0537")))
                        .map(Claims::page))
                .doesNotHaveDuplicates();
    }

    @Test
    void whoeverHasNoNameIsCalledByTheirSubject() {
        assertThat(Claims.of(token("caseworker", "gm0546")).map(Claims::name)).contains("f-1");
        var named =
                Jwt.withTokenValue("t").header("alg", "RS256").subject("f-1").claim("name", "S. de Wit");
        assertThat(Claims.of(new JwtAuthenticationToken(named.build())).map(Claims::name))
                .contains("S. de Wit");
    }
}
