package nl.sluitend.kernel.inhabitant;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class BirthDateTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 28);

    @ParameterizedTest
    @ValueSource(strings = {"1974-03-09", "1974-03", "1974", "unknown", "2000-02-29", "1900-01-01", "2000-12"})
    void theFourFormsOfTheRegisterAreReadAndToldAsTheyAre(String text) {
        assertThat(BirthDate.read(text)).get().extracting(BirthDate::text).isEqualTo(text);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "1974-3",
                "74",
                "1974-13",
                "1974-02-30",
                "1999-02-29",
                "1899",
                "1899-12-31",
                "2201",
                "+1974",
                "-1974",
                "1974-00-00",
                "19740000",
                "00000000",
                "Unknown",
                " 1974",
                "1974-03-09T00:00:00Z",
                "999999999-01-01"
            })
    void whatIsNoneOfThemIsNotRead(String text) {
        assertThat(BirthDate.read(text)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "1974-03-09, FROM_50",
        "1974,       FROM_50",
        "1976,       UNKNOWN",
        "1976-10,    FROM_50",
        "1976-11,    UNKNOWN",
        "1976-12,    FROM_27_TO_49",
        "1999,       UNKNOWN",
        "1999-11,    UNKNOWN",
        "1999-11-28, FROM_27_TO_49",
        "1999-11-29, UNDER_27",
        "2000,       UNDER_27",
        "1990,       FROM_27_TO_49",
        "unknown,    UNKNOWN"
    })
    void theBandIsToldWhereAllPossibleDaysAgree(String text, AgeBand band) {
        assertThat(BirthDate.read(text).orElseThrow().bandOn(TODAY)).isEqualTo(band);
    }

    @ParameterizedTest
    @CsvSource({
        "2026-11-28, true",
        "2026-11-29, false",
        "2026-11,    true",
        "2026-12,    false",
        "2026,       true",
        "2027,       false",
        "unknown,    true"
    })
    void nobodyIsBornAfterToday(String text, boolean possible) {
        assertThat(BirthDate.read(text).orElseThrow().isPossibleOn(TODAY)).isEqualTo(possible);
    }

    @Test
    void itNeverPrintsItself() {
        assertThat(BirthDate.on(TODAY)).asString().doesNotContain("2026");
    }
}
