package nl.sluitend.command.wwcase;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Comparator;
import java.util.Optional;
import java.util.stream.Stream;
import nl.sluitend.kernel.wwcase.EndGround;
import nl.sluitend.kernel.wwcase.WwCaseId;
import nl.sluitend.kernel.wwcase.WwPeriod;
import nl.sluitend.kernel.wwcase.WwRevived;
import org.jspecify.annotations.Nullable;

/**
 * Decides, from a later message about the last day of a closed case, whether its right runs on (WW 21). It compares
 * what was known when the case ended with the latest message, and nothing in between, so that the order of messages
 * decides nothing.
 *
 * @param ending how the case ended
 * @param said the latest message
 */
record Revival(Course.Ending ending, WwPeriod said) {

    /** The revival of that case by that message, if the case is closed and the right runs on after its outcome. */
    static Optional<Revival> of(WwCase wwCase, WwPeriod said) {
        return by(said, wwCase, wwCase.course().ending()).filter(Revival::runsOn);
    }

    /** The outcome that is valid again, because by that message its right did not run on after all. */
    static Optional<Course.Ending> undone(WwCase wwCase, WwPeriod said) {
        return by(said, wwCase, wwCase.course().before())
                .filter(revival -> !revival.runsOn())
                .map(Revival::ending);
    }

    private static Optional<Revival> by(WwPeriod said, WwCase wwCase, Course.@Nullable Ending ending) {
        return Optional.ofNullable(ending)
                .filter(_ -> said.isAfter(wwCase.period()))
                .map(known -> new Revival(known, said));
    }

    /** After an outcome that did not end WW, only more days than were known are new. */
    private boolean runsOn() {
        var lastDay = said.lastDay();
        return lastDay.isAfter(ending.on())
                && (ending.outcome().endsWw()
                        ? isDeterminedAnew() && !confirmsTheOutcome()
                        : lastDay.isAfter(ending.lastDay()));
    }

    /** An older determination that is only sent again does not count. */
    private boolean isDeterminedAnew() {
        return !said.assertedOn().isBefore(ending.on()) || !said.lastDay().equals(ending.lastDay());
    }

    /** Income is settled by calendar month: work found in one month ends WW in the next at the latest (WW 20(1)c). */
    private boolean confirmsTheOutcome() {
        return said.ground() == EndGround.INCOME
                && ending.outcome().isWork()
                && !YearMonth.from(said.lastDay())
                        .isAfter(YearMonth.from(ending.on()).plusMonths(1));
    }

    WwRevived event(WwCaseId wwCase, LocalDate today) {
        return new WwRevived(wwCase.value(), ending.outcome(), day(today));
    }

    /** The day of the determination, or of its message; never before the outcome and never after the last day. */
    private LocalDate day(LocalDate today) {
        var told = said.assertedOn().isBefore(ending.on()) ? today : said.assertedOn();
        var latest = Stream.of(told, today, said.lastDay())
                .min(Comparator.naturalOrder())
                .orElseThrow();
        return latest.isBefore(ending.on()) ? ending.on() : latest;
    }
}
