package nl.sluitend.command.wwcase;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.Optional;
import java.util.stream.Stream;
import nl.sluitend.kernel.wwcase.Outcome;
import nl.sluitend.kernel.wwcase.WwPeriod;

/**
 * What a closed case says to a later word about its last day: whether its right runs on (WW 21). A determination of
 * before the outcome that is only sent again is no revival.
 *
 * @param known the days with WW as they are known
 * @param ending how the case ended
 * @param said the later word
 */
record Revival(WwPeriod known, Course.Ending ending, WwPeriod said) {

    /** Of that case by that word, if the case is closed and the right runs on after its outcome. */
    static Optional<Revival> of(WwCase wwCase, WwPeriod said) {
        return Optional.ofNullable(wwCase.course().ending())
                .map(ending -> new Revival(wwCase.period(), ending, said))
                .filter(Revival::runsOn);
    }

    private boolean runsOn() {
        return said.isAfter(known)
                && said.lastDay().isAfter(ending.on())
                && (ending.outcome().endsWw()
                        ? isDeterminedAnew()
                        : said.lastDay().isAfter(known.lastDay()));
    }

    /** After an outcome beside which WW went on only more days than were known say something new. */
    private boolean isDeterminedAnew() {
        return !said.assertedOn().isBefore(ending.on()) || !said.lastDay().equals(known.lastDay());
    }

    /** From the determination on, or from its message on; never before the outcome and never after the last day. */
    LocalDate day(LocalDate today) {
        var told = said.assertedOn().isBefore(ending.on()) ? today : said.assertedOn();
        var latest = Stream.of(told, today, said.lastDay())
                .min(Comparator.naturalOrder())
                .orElseThrow();
        return latest.isBefore(ending.on()) ? ending.on() : latest;
    }

    Outcome earlier() {
        return ending.outcome();
    }
}
