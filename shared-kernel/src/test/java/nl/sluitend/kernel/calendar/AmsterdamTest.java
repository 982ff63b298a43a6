package nl.sluitend.kernel.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AmsterdamTest {

    @ParameterizedTest
    @CsvSource({
        "2026-11-02T22:59:59Z, 2026-11-02",
        "2026-11-02T23:00:00Z, 2026-11-03",
        "2026-07-01T21:59:59Z, 2026-07-01",
        "2026-07-01T22:00:00Z, 2026-07-02"
    })
    void aDayBeginsAtMidnightInTheNetherlandsInWinterAndSummer(Instant moment, LocalDate day) {
        assertThat(Amsterdam.day(moment)).isEqualTo(day);
    }

    @ParameterizedTest
    @CsvSource({
        "2026-11-29T22:30:00Z, P120D, 2027-03-29T21:30:00Z",
        "2026-08-01T22:30:00Z, P120D, 2026-11-29T23:30:00Z",
        "2026-11-29T22:30:00Z, P1DT2H, 2026-12-01T00:30:00Z",
        "2026-11-29T22:30:00Z, PT30M, 2026-11-29T23:00:00Z"
    })
    void daysLaterItIsTheSameTimeOfTheDay(Instant moment, Duration by, Instant later) {
        assertThat(Amsterdam.later(moment, by)).isEqualTo(later);
    }
}
