package nl.sluitend.kernel.calendar;

import de.focus_shift.jollyday.core.HolidayCalendar;
import de.focus_shift.jollyday.core.HolidayManager;
import de.focus_shift.jollyday.core.ManagerParameters;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Counts working days: Monday to Friday, without the Dutch public holidays, Good Friday and the days that are equated by
 * decree. Source: Algemene termijnenwet 3(1), (2) and (3).
 */
public final class WorkingDays {

    private static final Set<DayOfWeek> WEEKEND = EnumSet.of(DayOfWeek.SATURDAY, DayOfWeek.SUNDAY);
    private static final HolidayManager HOLIDAYS =
            HolidayManager.getInstance(ManagerParameters.create(HolidayCalendar.NETHERLANDS));

    private static final EquatedDays EQUATED = EquatedDays.published();

    private WorkingDays() {}

    /** The last day for which a decree is known; after it, days equated with public holidays count as working days. */
    public static LocalDate knownUntil() {
        return EQUATED.until();
    }

    /** Whether people are at work on that day. */
    public static boolean isWorkingDay(LocalDate day) {
        return !WEEKEND.contains(day.getDayOfWeek()) && !HOLIDAYS.isHoliday(day) && !EQUATED.hold(day);
    }

    /** The working day that comes {@code count} working days after {@code from}; the day itself does not count. */
    public static LocalDate after(LocalDate from, int count) {
        return Stream.iterate(from.plusDays(1), day -> day.plusDays(1))
                .filter(WorkingDays::isWorkingDay)
                .skip(count - 1L)
                .findFirst()
                .orElseThrow();
    }

    /** Counts working days after {@code from}, up to and including {@code until}; 0 when {@code until} is not later. */
    public static int between(LocalDate from, LocalDate until) {
        return until.isAfter(from)
                ? (int) from.plusDays(1)
                        .datesUntil(until.plusDays(1))
                        .filter(WorkingDays::isWorkingDay)
                        .count()
                : 0;
    }
}
