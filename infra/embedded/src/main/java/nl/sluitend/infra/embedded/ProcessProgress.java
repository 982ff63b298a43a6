package nl.sluitend.infra.embedded;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;

/**
 * Whether a process that is awaited gets on: its log grows, or it computes. How long it takes depends on the machine and
 * on who else uses it; whether it stands still does not.
 */
public final class ProcessProgress {

    /** One that only waits computes less: its own housekeeping. */
    private static final int LEAST_PART_OF_THE_TIME = 200;

    private final ProcessHandle process;
    private final Path log;
    private final Duration patience;
    private long seen = System.nanoTime();
    private long length;
    private Duration computed = Duration.ZERO;

    /** Of that process, which writes that log; it stands still when nothing was seen of it for so long. */
    public ProcessProgress(ProcessHandle process, Path log, Duration patience) {
        this.process = process;
        this.log = log;
        this.patience = patience;
    }

    /** Looks at it, and says whether it has stood still for too long. */
    public boolean standsStill() throws IOException {
        if (moves()) {
            seen = System.nanoTime();
        }
        return System.nanoTime() - seen > patience.toNanos();
    }

    private boolean moves() throws IOException {
        var longer = Files.exists(log) ? Files.size(log) : 0;
        var more = process.info().totalCpuDuration().orElse(computed);
        var moves = longer != length || more.minus(computed).compareTo(patience.dividedBy(LEAST_PART_OF_THE_TIME)) > 0;
        if (moves) {
            length = longer;
            computed = more;
        }
        return moves;
    }

    /** What to say of it then. */
    public String inWords(String name) {
        return "%s stands still: for %d s it neither computed nor wrote to %s; see there, and start anew."
                .formatted(name, patience.toSeconds(), log);
    }
}
