package nl.sluitend.kernel.inhabitant;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AgeBandTest {

    @ParameterizedTest
    @CsvSource({
        "2000-01-01, 2026-12-31, UNDER_27",
        "2000-01-01, 2027-01-01, FROM_27_TO_49",
        "1977-01-01, 2026-12-31, FROM_27_TO_49",
        "1977-01-01, 2027-01-01, FROM_50",
        "2000-02-29, 2027-02-28, UNDER_27",
        "2000-02-29, 2027-03-01, FROM_27_TO_49"
    })
    void aBandBeginsOnTheBirthday(LocalDate birthDate, LocalDate day, AgeBand band) {
        assertThat(AgeBand.of(birthDate, day)).isEqualTo(band);
    }
}
