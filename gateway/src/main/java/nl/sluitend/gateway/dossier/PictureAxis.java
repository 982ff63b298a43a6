package nl.sluitend.gateway.dossier;

import static java.time.temporal.ChronoField.PROLEPTIC_MONTH;
import static java.time.temporal.ChronoUnit.DAYS;
import static java.util.Comparator.naturalOrder;

import java.time.LocalDate;
import java.time.Period;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import nl.sluitend.gateway.dossier.DossierPicture.MonthTick;

/**
 * The days of a picture from left to right, each as wide as any other.
 *
 * @param from the first day
 * @param until the last day
 */
record PictureAxis(LocalDate from, LocalDate until) {

    private static final int AROUND_TODAY = 90;

    /** Who has a task after the last deadline is seen, too. */
    private static final int AFTER_A_DEADLINE = 30;

    /** WW lasts two years at most (WW 42); a home of twenty years ago would leave no room for this month. */
    private static final int YEARS_BACK = 2;

    private static final int MOST_TICKS = 12;

    /** In months; each begins with January, so that years are seen. */
    private static final int[] STEPS = {1, 2, 3, 6, 12, 24, 60, 120, 600};

    /** Shows the facts and the deadlines, and at least three months on either side of today. */
    static PictureAxis around(LocalDate today, Stream<LocalDate> facts, Stream<LocalDate> deadlines) {
        var earliest = today.minusYears(YEARS_BACK);
        return new PictureAxis(
                Stream.concat(Stream.of(today.minusDays(AROUND_TODAY)), facts.filter(day -> !day.isBefore(earliest)))
                        .min(naturalOrder())
                        .orElseThrow(),
                Stream.concat(
                                Stream.of(today.plusDays(AROUND_TODAY)),
                                deadlines.map(day -> day.plusDays(AFTER_A_DEADLINE)))
                        .max(naturalOrder())
                        .orElseThrow());
    }

    /** Where the day begins; one that is not shown lies at the edge. */
    int at(LocalDate day) {
        return x(DAYS.between(from, day));
    }

    /** Where the day ends. */
    int after(LocalDate day) {
        return x(DAYS.between(from, day) + 1);
    }

    boolean shows(LocalDate day) {
        return shows(day, day);
    }

    /** Whether any of those days is shown. */
    boolean shows(LocalDate first, LocalDate last) {
        return !last.isBefore(from) && !first.isAfter(until);
    }

    /** The months that have room for their names. */
    List<MonthTick> ticks() {
        var ticks = new ArrayList<MonthTick>();
        for (var month : months()) {
            boolean newYear = ticks.isEmpty() || ticks.getLast().year() != month.getYear();
            ticks.add(new MonthTick(at(month), month.getMonthValue(), month.getYear(), newYear));
        }
        return List.copyOf(ticks);
    }

    private List<LocalDate> months() {
        var next = from.minusDays(1).plusMonths(1).withDayOfMonth(1);
        var all = next.datesUntil(until.plusDays(1), Period.ofMonths(1)).toList();
        int step = step(all.size());
        return all.stream()
                .filter(month -> month.getLong(PROLEPTIC_MONTH) % step == 0)
                .toList();
    }

    private static int step(int months) {
        return IntStream.of(STEPS)
                .filter(step -> months <= MOST_TICKS * step)
                .findFirst()
                .orElseThrow();
    }

    private int x(long days) {
        return Math.toIntExact(DossierPicture.WIDTH * Math.clamp(days, 0L, length()) / length());
    }

    private long length() {
        return DAYS.between(from, until) + 1;
    }
}
