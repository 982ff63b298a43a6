package nl.sluitend.infra.launcher;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import nl.sluitend.kernel.calendar.Iso;

/**
 * A process as it was seen: its id alone may belong to another by now, its start time distinguishes them.
 *
 * @param pid its process id
 * @param started when it started, as the operating system says
 */
record ProcessIdentity(long pid, Instant started) {

    /** The reported start time shifts by a tick when the clock is set; an id is not reused that fast. */
    private static final Duration TOLERANCE = Duration.ofSeconds(2);

    static ProcessIdentity of(ProcessHandle process) {
        return new ProcessIdentity(process.pid(), process.info().startInstant().orElse(Instant.EPOCH));
    }

    /** Empty for a damaged record. */
    static Optional<ProcessIdentity> parse(String text) {
        var words = text.split("@", 2);
        return words.length == 2 && words[0].matches("\\d{1,10}")
                ? Iso.moment(words[1]).map(started -> new ProcessIdentity(Long.parseLong(words[0]), started))
                : Optional.empty();
    }

    /** The same process, if it still lives. */
    Optional<ProcessHandle> alive() {
        return ProcessHandle.of(pid)
                .filter(ProcessHandle::isAlive)
                .filter(found -> ProcessIdentity.of(found)
                                .started
                                .minus(TOLERANCE)
                                .isBefore(started)
                        && ProcessIdentity.of(found).started.plus(TOLERANCE).isAfter(started));
    }

    @Override
    public String toString() {
        return pid + "@" + started;
    }
}
