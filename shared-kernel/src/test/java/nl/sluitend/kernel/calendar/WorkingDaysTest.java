package nl.sluitend.kernel.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The Netherlands at work, and not. */
class WorkingDaysTest {

    private static final LocalDate START = LocalDate.of(2025, 1, 1);

    @ParameterizedTest(name = "{1}")
    @CsvSource({
        "2027-01-01, New Year",
        "2026-04-03, Good Friday",
        "2026-04-06, Easter Monday",
        "2026-04-27, King's Day",
        "2027-05-05, Liberation Day",
        "2026-05-14, Ascension Day",
        "2026-05-25, Whit Monday",
        "2025-12-25, Christmas Day",
        "2025-12-26, Boxing Day"
    })
    void nobodyIsAtWorkOn(LocalDate holiday, String name) {
        assertThat(WorkingDays.isWorkingDay(holiday)).as(name).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"2026-11-07", "2026-11-08", "2025-04-26", "2025-04-27"})
    void aWeekendIsFree(LocalDate day) {
        assertThat(WorkingDays.isWorkingDay(day)).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"2026-11-02", "2025-04-28", "2026-04-28", "2025-12-24", "2025-12-31", "2026-12-28"})
    void anyOtherDayIsAWorkingDay(LocalDate day) {
        assertThat(WorkingDays.isWorkingDay(day)).isTrue();
    }

    @ParameterizedTest
    @CsvSource({
        "2026-11-02, 1, 2026-11-03",
        "2026-11-06, 1, 2026-11-09",
        "2026-11-02, 10, 2026-11-16",
        "2026-04-02, 1, 2026-04-07",
        "2025-12-24, 1, 2025-12-29"
    })
    void theDayItselfDoesNotCount(LocalDate from, int count, LocalDate day) {
        assertThat(WorkingDays.after(from, count)).isEqualTo(day);
    }

    @Property
    void countingOnAndCountingBackAgree(
            @ForAll @IntRange(max = 3_000) int start, @ForAll @IntRange(min = 1, max = 60) int count) {
        var from = START.plusDays(start);

        assertThat(WorkingDays.between(from, WorkingDays.after(from, count))).isEqualTo(count);
    }

    @Property
    void theDayThatCountsIsAWorkingDayAndTheFirstThatDoes(
            @ForAll @IntRange(max = 3_000) int start, @ForAll @IntRange(min = 1, max = 60) int count) {
        var from = START.plusDays(start);
        var day = WorkingDays.after(from, count);

        assertThat(WorkingDays.isWorkingDay(day)).isTrue();
        assertThat(WorkingDays.between(from, day.minusDays(1))).isEqualTo(count - 1);
    }

    @Property
    void nothingLiesBetweenADayAndAnEarlierOne(
            @ForAll @IntRange(max = 3_000) int start, @ForAll @IntRange(max = 60) int back) {
        var from = START.plusDays(start);

        assertThat(WorkingDays.between(from, from.minusDays(back))).isZero();
    }
}
