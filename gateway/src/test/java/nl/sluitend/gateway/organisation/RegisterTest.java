package nl.sluitend.gateway.organisation;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import nl.sluitend.kernel.organisation.MunicipalityCode;
import nl.sluitend.kernel.organisation.OrganisationCode;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.json.JsonMapper;

/** Who may act for whom, and which municipality lies where. */
class RegisterTest {

    private static final OrganisationCode ISD = new OrganisationCode("isd-bollenstreek");
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 1);

    private final Organisations organisations = new Organisations(new JsonMapper());
    private final Regions regions = RegionsOfTests.regions();

    @Test
    void anImplementingBodyActsForItsMandatesFromTheirFirstDayOn() {
        assertThat(organisations.actsFor(ISD, TODAY))
                .extracting(MunicipalityCode::value)
                .containsExactlyInAnyOrder("GM0534", "GM0553", "GM0575", "GM1525");
        assertThat(organisations.actsFor(ISD, LocalDate.of(2014, 12, 31))).isEmpty();
    }

    @Test
    void aMandateRunsFromItsFirstDayToItsLast() {
        var first = LocalDate.of(2015, 1, 1);
        var mandate = new Mandate("GM0534", first, TODAY);
        assertThat(mandate.runsOn(first.minusDays(1))).isFalse();
        assertThat(mandate.runsOn(first)).isTrue();
        assertThat(mandate.runsOn(TODAY)).isTrue();
        assertThat(mandate.runsOn(TODAY.plusDays(1))).isFalse();
    }

    @Test
    void aMunicipalityActsForItselfAndUwvForNone() {
        assertThat(organisations.actsFor(new OrganisationCode("gm0546"), TODAY))
                .containsExactly(new MunicipalityCode("GM0546"));
        assertThat(organisations.actsFor(OrganisationCode.UWV, TODAY)).isEmpty();
        assertThat(organisations.find(new OrganisationCode("gm9999"))).isEmpty();
    }

    @Test
    void everyMunicipalityLiesInARegion() {
        assertThat(regions.inRegion("AM19")).hasSize(12);
        assertThat(regions.find("GM0546")).map(Municipality::regionName).contains("Holland Rijnland");
        assertThat(regions.knows("GM9999")).isFalse();
    }
}
