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
 * What a closed case says to a later word about its last day: whether its right runs on (WW 21). It asks what was known
 * when the case ended and the latest word, and nothing between, so that the order of the words decides nothing.
 *
 * @param ending how the case ended
 * @param said the latest word
 */
record Revival(Course.Ending ending, WwPeriod said) {

    /** Of that case by that word, if the case is closed and the right runs on after its outcome. */
    static Optional<Revival> of(WwCase wwCase, WwPeriod said) {
        return by(said, wwCase, wwCase.course().ending()).filter(Revival::runsOn);
    }

    /** The outcome that stands again, because by that word its right did not run on after all. */
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

    /** After an outcome beside which WW went on only more days than were known say something new. */
    private boolean runsOn() {
        var lastDay = said.lastDay();
        return lastDay.isAfter(ending.on())
                && (ending.outcome().endsWw()
                        ? isDeterminedAnew() && !confirmsTheOutcome()
                        : lastDay.isAfter(ending.lastDay()));
    }

    /** A determination of before the outcome that is only sent again is none. */
    private boolean isDeterminedAnew() {
        return !said.assertedOn().isBefore(ending.on()) || !said.lastDay().equals(ending.lastDay());
    }

    /** Income is settled by the calendar month: who found work in one is out of WW by it in the next at last (WW 20(1)c). */
    private boolean confirmsTheOutcome() {
        return said.ground() == EndGround.INCOME
                && ending.outcome().isWork()
                && !YearMonth.from(said.lastDay())
                        .isAfter(YearMonth.from(ending.on()).plusMonths(1));
    }

    WwRevived event(WwCaseId wwCase, LocalDate today) {
        return new WwRevived(wwCase.value(), ending.outcome(), day(today));
    }

    /** From the determination on, or from its message on; never before the outcome and never after the last day. */
    private LocalDate day(LocalDate today) {
        var told = said.assertedOn().isBefore(ending.on()) ? today : said.assertedOn();
        var latest = Stream.of(told, today, said.lastDay())
                .min(Comparator.naturalOrder())
                .orElseThrow();
        return latest.isBefore(ending.on()) ? ending.on() : latest;
    }
}
