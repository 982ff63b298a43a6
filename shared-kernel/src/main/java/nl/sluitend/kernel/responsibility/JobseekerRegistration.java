package nl.sluitend.kernel.responsibility;

import static java.util.Comparator.naturalOrder;

import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * On which days the person is registered as jobseeker, by what is recorded and by what the law presumes.
 *
 * @param timeline the days with WW, and the facts
 */
record JobseekerRegistration(TaskTimeline timeline) {

    boolean isOn(LocalDate day) {
        return facts().jobseeker().stream().anyMatch(run -> run.contain(day)) || isPresumedOn(day);
    }

    /**
     * Anyone with WW is registered as jobseeker up to its last day (WW 26); the registration outlives WW until it is
     * known to have lapsed. One that had ended by that last day does not count.
     */
    private boolean isPresumedOn(LocalDate day) {
        var began = facts().ww().values().stream()
                .map(right -> right.days().from())
                .filter(first -> !first.isAfter(day))
                .max(naturalOrder());
        return began.isPresent()
                && lapsed(day).noneMatch(last -> last.isAfter(lastWithWw(day).orElse(began.get())));
    }

    private Stream<LocalDate> lapsed(LocalDate day) {
        return facts().jobseeker().stream()
                .map(Days::until)
                .filter(Objects::nonNull)
                .filter(last -> last.isBefore(day));
    }

    private Optional<LocalDate> lastWithWw(LocalDate day) {
        return timeline.turningDays().headSet(day.plusDays(1)).stream()
                .map(turning -> turning.minusDays(1))
                .filter(timeline::withWw)
                .max(naturalOrder());
    }

    private Facts facts() {
        return timeline.facts();
    }
}
