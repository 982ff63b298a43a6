package nl.sluitend.kernel.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.sluitend.kernel.access.Viewpoint.OfBodies;
import nl.sluitend.kernel.access.Viewpoint.Outside;
import nl.sluitend.kernel.access.Viewpoint.Whole;
import nl.sluitend.kernel.decision.Actor;
import nl.sluitend.kernel.decision.Caller;
import nl.sluitend.kernel.decision.Purpose;
import nl.sluitend.kernel.decision.Role;
import nl.sluitend.kernel.organisation.MunicipalityCode;
import nl.sluitend.kernel.organisation.OrganisationCode;
import nl.sluitend.kernel.privacy.InhabitantId;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

/** From where somebody looks, by role, organisation and mandate. */
class ViewpointTest {

    private static Viewpoint of(Role role, @Nullable String organisation, String... actsFor) {
        return Viewpoint.of(new Caller(
                new Actor("somebody"),
                role,
                organisation == null ? null : new OrganisationCode(organisation),
                Stream.of(actsFor).map(MunicipalityCode::new).collect(Collectors.toSet()),
                null,
                Purpose.REINTEGRATION));
    }

    @Test
    void aPersonSeesTheirOwnDossierAndNoOther() {
        var anna = new Caller(
                new Actor("somebody"), Role.INHABITANT, null, Set.of(), new InhabitantId("anna"), Purpose.OWN_FILE);

        assertThat(Viewpoint.of(anna)).isEqualTo(new Whole("anna"));
        assertThat(of(Role.INHABITANT, null)).as("without a dossier").isEqualTo(new Outside());
    }

    @Test
    void theProductSeesAllWhenADeadlineAsks() {
        assertThat(Viewpoint.of(Caller.product())).isEqualTo(new Whole(null));
    }

    static Stream<Arguments> bodies() {
        return Stream.of(
                arguments(of(Role.UWV_ADVISER, "uwv"), Set.of("UWV", "uwv")),
                arguments(of(Role.CASEWORKER, "gm0546", "GM0546"), Set.of("GM0546", "gm0546")),
                arguments(of(Role.CASEWORKER, null, "GM0546"), Set.of("GM0546")),
                arguments(of(Role.TEAM_LEAD, "isd", "GM0546", "GM0537"), Set.of("GM0546", "GM0537", "isd")));
    }

    @ParameterizedTest
    @MethodSource("bodies")
    void anOfficialSeesWhatTheBodiesSeeForWhichTheyAct(Viewpoint viewpoint, Set<String> expected) {
        assertThat(viewpoint).isEqualTo(new OfBodies(expected));
    }

    /** A role of the one is nothing with the other. */
    @Test
    void anAdviserIsOfUwvAndACaseworkerIsNot() {
        assertThat(of(Role.UWV_ADVISER, "gm0546", "GM0546")).isEqualTo(new Outside());
        assertThat(of(Role.CASEWORKER, "uwv", "GM0546")).isEqualTo(new Outside());
        assertThat(of(Role.TEAM_LEAD, "uwv")).isEqualTo(new Outside());
    }

    @ParameterizedTest
    @EnumSource(names = {"REGIONAL_DIRECTOR", "POLICY_OFFICER", "AUDITOR", "UWV_FEED", "WSP_ADVISER", "OPERATOR"})
    void whoeverWorksOnNoCaseSeesNobody(Role role) {
        assertThat(of(role, "gm0546", "GM0546")).isEqualTo(new Outside());
    }
}
