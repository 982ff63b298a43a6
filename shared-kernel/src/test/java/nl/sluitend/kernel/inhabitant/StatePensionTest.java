package nl.sluitend.kernel.inhabitant;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class StatePensionTest {

    @ParameterizedTest
    @CsvSource({
        "1900-01-01, 1965-01-01",
        "1947-12-31, 2012-12-31",
        "1948-01-01, 2013-02-01",
        "1952-12-31, 2018-12-31",
        "1953-01-01, 2019-05-01",
        "1955-08-31, 2021-12-31",
        "1957-02-28, 2023-12-28",
        "1957-03-01, 2024-03-01",
        "1960-12-31, 2027-12-31",
        "1961-01-01, 2028-04-01",
        "1961-11-30, 2029-02-28",
        "2010-06-01, 2077-09-01"
    })
    void itBeginsAtTheAgeOfItsYear(LocalDate birthDate, LocalDate pension) {
        assertThat(StatePension.firstDay(birthDate)).isEqualTo(pension);
    }

    @ParameterizedTest
    @CsvSource({
        "1960-02-11, 2027-01-11, true",
        "1960-02-11, 2027-01-10, false",
        "1960,       2026-12-01, true",
        "1960,       2026-11-30, false",
        "1974,       2026-11-28, false",
        "unknown,    2026-11-28, true"
    })
    void nobodyHasItYearsBefore(String born, LocalDate on, boolean may) {
        assertThat(BirthDate.read(born).orElseThrow().mayHavePensionOn(on)).isEqualTo(may);
    }

    @ParameterizedTest
    @CsvSource({
        "1958-03-01, 2025-04-01, true",
        "1958-03-01, 2025-04-02, false",
        "1958,       2026-01-31, true",
        "1958,       2026-02-01, false",
        "unknown,    2026-11-28, true"
    })
    void whoIsOlderHasIt(String born, LocalDate on, boolean may) {
        assertThat(BirthDate.read(born).orElseThrow().mayLackPensionOn(on)).isEqualTo(may);
    }

    @ParameterizedTest
    @CsvSource({
        "2013-11-28, 2026-11-28, true",
        "2013-11-29, 2026-11-28, false",
        "2013,       2026-11-28, true",
        "2014,       2026-11-28, false",
        "unknown,    2026-11-28, true"
    })
    void nobodyWorksBeforeThirteen(String born, LocalDate on, boolean may) {
        assertThat(BirthDate.read(born).orElseThrow().mayWorkOn(on)).isEqualTo(may);
    }
}
