package nl.sluitend.infra.embedded;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;

/**
 * Whether a process that we wait for makes progress: its log grows, or it uses the processor. How long it takes depends
 * on the machine and its load; whether it hangs does not.
 */
public final class ProcessProgress {

    /** A process that only waits uses less: its own housekeeping. */
    private static final int LEAST_PART_OF_THE_TIME = 200;

    private final ProcessHandle process;
    private final Path log;
    private final Duration patience;
    private long seen = System.nanoTime();
    private long length;
    private Duration computed = Duration.ZERO;

    /** Of that process, which writes that log; it hangs when it shows no progress for that long. */
    public ProcessProgress(ProcessHandle process, Path log, Duration patience) {
        this.process = process;
        this.log = log;
        this.patience = patience;
    }

    /** Checks it now; true when it has made no progress for too long. */
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

    /** The message for that case. */
    public String inWords(String name) {
        return "%s stands still: for %d s it neither computed nor wrote to %s; see there, and start anew."
                .formatted(name, patience.toSeconds(), log);
    }
}
