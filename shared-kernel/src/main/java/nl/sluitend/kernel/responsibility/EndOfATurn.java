package nl.sluitend.kernel.responsibility;

import static java.util.Comparator.naturalOrder;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;

/**
 * The days from which an outcome no longer describes the person, whether or not there is WW again: a job ends, for
 * instance. An earlier turn does not come back with it. A residence does not show that somebody came back from abroad:
 * its day is that of a message, and what was known before depends on the order of messages (ADR 18).
 *
 * @param facts what is recorded
 * @param turn the turn in force
 */
record EndOfATurn(Facts facts, TurnFact turn) {

    Stream<LocalDate> days() {
        return switch (turn.outcome()) {
            case PLACED -> Stream.concat(registrations(), workless(turn.from()));
            case SELF_FOUND_WORK, SELF_EMPLOYED -> registrations();
            case MOVED_ABROAD,
                    ENROLLED,
                    EDUCATION,
                    OTHER_UWV_BENEFIT,
                    IOAW,
                    BIJSTAND,
                    NUG,
                    AOW_AIO,
                    DECEASED,
                    UNREACHABLE -> Stream.empty();
        };
    }

    /** Whoever registers as jobseeker afterwards is not at work any more (SUWI 30b). */
    private Stream<LocalDate> registrations() {
        return later(facts.jobseeker().stream().map(Days::from));
    }

    private Stream<LocalDate> later(Stream<LocalDate> days) {
        return days.filter(day -> day.isAfter(turn.from()));
    }

    /** The first day from that one on without a job begun by the turn; empty while such a job has no known end. */
    private Stream<LocalDate> workless(LocalDate day) {
        var jobs = jobs();
        var running = jobs.stream().filter(job -> job.contain(day)).toList();
        if (jobs.isEmpty() || running.stream().anyMatch(job -> job.until() == null)) {
            return Stream.empty();
        }
        return running.stream()
                .flatMap(job -> Stream.ofNullable(job.until()))
                .max(naturalOrder())
                .map(last -> workless(last.plusDays(1)))
                .orElseGet(() -> Stream.of(day));
    }

    private List<Days> jobs() {
        return facts.placements().values().stream()
                .map(PlacementFact::days)
                .filter(job -> !job.from().isAfter(turn.from()))
                .toList();
    }
}
