package nl.sluitend.kernel.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
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
    @ValueSource(
            strings = {
                "2023-04-28",
                "2023-05-19",
                "2024-05-10",
                "2024-12-27",
                "2025-05-30",
                "2026-01-02",
                "2026-05-15",
                "2027-05-07",
                "2028-04-28",
                "2028-05-26"
            })
    void aDayThatADecreeEquatesIsNone(LocalDate day) {
        assertThat(WorkingDays.isWorkingDay(day)).isFalse();
    }

    @Test
    void theTableSaysUntilWhenItIsKnown() {
        assertThat(WorkingDays.knownUntil()).isEqualTo(LocalDate.of(2028, 12, 31));
    }

    @Test
    void theLawNamesNoOtherDays() {
        var inTheWeek = LocalDate.of(2026, 1, 1)
                .datesUntil(LocalDate.of(2027, 1, 1))
                .filter(day -> day.getDayOfWeek().getValue() < 6)
                .filter(day -> !WorkingDays.isWorkingDay(day))
                .map(LocalDate::toString);
        assertThat(inTheWeek)
                .containsExactly(
                        "2026-01-01",
                        "2026-01-02",
                        "2026-04-03",
                        "2026-04-06",
                        "2026-04-27",
                        "2026-05-05",
                        "2026-05-14",
                        "2026-05-15",
                        "2026-05-25",
                        "2026-12-25");
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
        "2025-12-24, 1, 2025-12-29",
        "2025-12-31, 1, 2026-01-05",
        "2026-05-13, 1, 2026-05-18",
        "2027-05-05, 2, 2027-05-11"
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
