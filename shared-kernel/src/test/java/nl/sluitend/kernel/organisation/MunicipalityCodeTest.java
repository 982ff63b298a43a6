package nl.sluitend.kernel.organisation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import nl.sluitend.kernel.rule.Refused;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class MunicipalityCodeTest {

    @Test
    void itKeepsItsLeadingZero() {
        assertThat(new MunicipalityCode("GM0546")).hasToString("GM0546");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "546", "0546", "GM546", "GM05460", "gm0546", " GM0546", "AM0019", "GM054A", "GM٠٥٤٦"})
    void nothingElseIsACode(String text) {
        assertThatThrownBy(() -> new MunicipalityCode(text)).isInstanceOf(Refused.class);
    }

    @Test
    void anOrganisationIsWrittenInLowerCase() {
        assertThat(new OrganisationCode("UWV")).isEqualTo(OrganisationCode.UWV).hasToString("uwv");
    }
}
