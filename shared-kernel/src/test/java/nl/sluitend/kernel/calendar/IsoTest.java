package nl.sluitend.kernel.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class IsoTest {

    @Test
    void whatExistsIsRead() {
        assertThat(Iso.day("2028-02-29")).contains(LocalDate.of(2028, 2, 29));
        assertThat(Iso.month("2026-12")).contains(YearMonth.of(2026, 12));
        assertThat(Iso.moment("2026-11-01T10:30:00.5+01:00")).contains(Instant.parse("2026-11-01T09:30:00.5Z"));
    }

    @Test
    void theSpanIsReadToItsEdges() {
        assertThat(Iso.day("1900-01-01")).isPresent();
        assertThat(Iso.day("2200-12-31")).isPresent();
        assertThat(Iso.month("2200-12")).isPresent();
        assertThat(Iso.moment("2200-12-31T23:59:59Z")).isPresent();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "2026-02-29",
                "2026-02-30",
                "2026-04-31",
                "2026-13-01",
                "2026-00-10",
                "2026-01-00",
                "1899-12-31",
                "2201-01-01",
                "+292278995-01-01",
                "-2026-01-01",
                "20260101",
                "2026-1-1",
                "2026-01-01Z",
                " 2026-01-01",
                "",
                "٢٠٢٦-٠١-٠١",
                "0000-00-00",
                "2026-01-01T00:00:00Z"
            })
    void aDayThatDoesNotExistIsNone(String text) {
        assertThat(Iso.day(text)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"2026-13", "2026-00", "1899-12", "2201-01", "+999999999-01", "2026-1", "2026", "2026-01-01"})
    void aMonthThatDoesNotExistIsNone(String text) {
        assertThat(Iso.month(text)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "2026-11-01T24:00:00Z", "2026-11-01T23:59:60Z", "2026-11-01T23:61:00Z", "2026-02-30T00:00:00Z",
                "2026-11-01T00:00:00", "2026-11-01T00:00:00+19:00", "2026-11-01T00:00Z", "2201-01-01T00:00:00Z",
                "1899-12-31T23:59:59Z", "+1000000000-01-01T00:00:00Z", "2026-11-01 00:00:00Z"
            })
    void aMomentThatDoesNotExistIsNone(String text) {
        assertThat(Iso.moment(text)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"P90D, PT2160H", "P2W, PT336H", "PT12H30M, PT12H30M", "P1DT1S, PT24H1S"})
    void aLengthOfTimeIsRead(String text, Duration length) {
        assertThat(Iso.length(text)).contains(length);
    }

    @ParameterizedTest
    @ValueSource(strings = {"P", "PT", "P1DT", "P1Y", "P1M", "-P1D", "P-1D", "PT9999999999S", "90", "P1W1D", "PT1.5S"})
    void anythingElseIsNoLength(String text) {
        assertThat(Iso.length(text)).isEmpty();
    }
}
