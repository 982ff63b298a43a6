package nl.sluitend.benchmark.product;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.stream.Stream;

/** The processor time of a process with all its descendants, including those that ended (proc(5), stat). */
final class CpuTime {

    /** USER_HZ, which Linux shows to programs on every architecture that the product runs on. */
    private static final long TICKS_PER_SECOND = 100;
    /** Fields 14 to 17: of itself as user and as system, then of its ended and awaited children. */
    private static final int FIRST = 14 - 3;

    private CpuTime() {}

    static Duration of(ProcessHandle root) {
        long ticks = Stream.concat(Stream.of(root), root.descendants())
                .mapToLong(each -> ticks(each.pid()))
                .sum();
        return Duration.ofMillis(ticks * 1000 / TICKS_PER_SECOND);
    }

    private static long ticks(long pid) {
        try {
            return ticks(Files.readString(Path.of("/proc/" + pid + "/stat")));
        } catch (IOException _) {
            return 0; // it ended meanwhile: its parent's record has its time
        }
    }

    /** The name in the second field may hold spaces; what follows its bracket does not. */
    static long ticks(String stat) {
        var fields = stat.substring(stat.lastIndexOf(')') + 2).split(" ", -1);
        long sum = 0;
        for (int field = FIRST; field < FIRST + 4; field++) {
            sum += Long.parseLong(fields[field]);
        }
        return sum;
    }
}
