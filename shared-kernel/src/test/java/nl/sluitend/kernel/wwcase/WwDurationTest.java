package nl.sluitend.kernel.wwcase;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WwDurationTest {

    @ParameterizedTest
    @CsvSource({
        "0, 0, 3, 0",
        "0, 3, 3, 0",
        "0, 7, 7, 0",
        "0, 11, 10, 15",
        "3, 10, 11, 15",
        "4, 10, 12, 0",
        "15, 10, 20, 0",
        "25, 10, 24, 0"
    })
    void theLawsVectorsHold(int before2016, int from2016, int months, int days) {
        var duration = WwDuration.of(new EmploymentHistory(before2016, from2016, true));

        assertThat(duration.months()).isEqualTo(months);
        assertThat(duration.days()).isEqualTo(days);
    }

    @ParameterizedTest
    @CsvSource({"2026-01-01, 6, 2026-03-31", "2025-11-30, 6, 2026-02-27", "2026-01-01, 23, 2026-12-15"})
    void theLastDayIsTheDayBeforeTheDurationIsOver(LocalDate first, int halfMonths, LocalDate last) {
        assertThat(new WwDuration(halfMonths).lastDayFrom(first)).isEqualTo(last);
    }

    /** The formula as domain.md writes it, term by term. */
    @Property
    void itEqualsTheWrittenFormula(@ForAll @IntRange(max = 50) int pre, @ForAll @IntRange(max = 30) int post) {
        double months =
                Math.min(10, pre + post) + Math.max(0, pre - 10) + 0.5 * Math.max(0, post - Math.max(0, 10 - pre));

        assertThat(withFourOutOfFive(pre, post).halfMonths()).isEqualTo((int) (2 * Math.clamp(months, 3.0, 24.0)));
    }

    @Property
    void itLastsThreeToTwentyFourMonths(@ForAll @IntRange(max = 60) int pre, @ForAll @IntRange(max = 60) int post) {
        assertThat(withFourOutOfFive(pre, post)).isBetween(WwDuration.SHORTEST, WwDuration.LONGEST);
    }

    @Property
    void aYearMoreNeverShortensIt(@ForAll @IntRange(max = 60) int pre, @ForAll @IntRange(max = 60) int post) {
        assertThat(withFourOutOfFive(pre + 1, post)).isGreaterThanOrEqualTo(withFourOutOfFive(pre, post));
        assertThat(withFourOutOfFive(pre, post + 1)).isGreaterThanOrEqualTo(withFourOutOfFive(pre, post));
    }

    @Property
    void withoutFourOutOfFiveItIsThreeMonths(
            @ForAll @IntRange(max = 60) int pre, @ForAll @IntRange(max = 60) int post) {
        assertThat(WwDuration.of(new EmploymentHistory(pre, post, false))).isEqualTo(WwDuration.SHORTEST);
    }

    @Example
    void noOtherDurationAndNoNegativeHistoryExist() {
        assertThatThrownBy(() -> new WwDuration(5)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new WwDuration(49)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new EmploymentHistory(-1, 0, true)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new EmploymentHistory(0, -1, true)).isInstanceOf(IllegalArgumentException.class);
    }

    private static WwDuration withFourOutOfFive(int pre, int post) {
        return WwDuration.of(new EmploymentHistory(pre, post, true));
    }
}
