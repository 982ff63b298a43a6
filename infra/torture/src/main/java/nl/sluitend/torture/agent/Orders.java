package nl.sluitend.torture.agent;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Arrays;
import java.util.List;
import java.util.Properties;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * What the agent is to do, in a file that the harness writes and the agent rereads when it changes.
 *
 * @param crash where to crash; absent for nowhere
 * @param passage at which passage of that place, from 1
 * @param slowness up to how many milliseconds a call of a store is delayed
 * @param shift by how many seconds the product's clock is off
 * @param faults the seeded bugs
 */
public record Orders(@Nullable CrashPoint crash, int passage, int slowness, int shift, List<SeededFault> faults) {

    public Orders {
        faults = List.copyOf(faults);
    }

    /** Do nothing. */
    public static final Orders NONE = new Orders(null, 0, 0, 0, List.of());

    /** These with a crash. */
    public Orders crashing(CrashPoint at, int nth) {
        return new Orders(at, nth, slowness, shift, faults);
    }

    /** These with stores that are slow. */
    public Orders slowed(int milliseconds) {
        return new Orders(crash, passage, milliseconds, shift, faults);
    }

    /** These with a clock that is off. */
    public Orders shifted(int seconds) {
        return new Orders(crash, passage, slowness, seconds, faults);
    }

    /** These with bugs. */
    public Orders with(SeededFault... bugs) {
        return new Orders(crash, passage, slowness, shift, List.of(bugs));
    }

    boolean has(SeededFault fault) {
        return faults.contains(fault);
    }

    /** Writes them atomically, for concurrent readers. */
    public void writeTo(Path file) throws IOException {
        var draft = file.resolveSibling(file.getFileName() + ".draft");
        Files.write(
                draft,
                List.of(
                        "crash=" + (crash == null ? "" : crash.name()),
                        "passage=" + passage,
                        "slowness=" + slowness,
                        "shift=" + shift,
                        "faults=" + faults.stream().map(Enum::name).collect(Collectors.joining(" "))));
        Files.move(draft, file, StandardCopyOption.ATOMIC_MOVE);
    }

    static Orders readFrom(Path file) throws IOException {
        var lines = new Properties();
        try (var in = Files.newBufferedReader(file)) {
            lines.load(in);
        }
        var crash = lines.getProperty("crash", "");
        return new Orders(
                crash.isEmpty() ? null : CrashPoint.valueOf(crash),
                number(lines, "passage"),
                number(lines, "slowness"),
                number(lines, "shift"),
                Arrays.stream(lines.getProperty("faults", "").split(" "))
                        .filter(name -> !name.isEmpty())
                        .map(SeededFault::valueOf)
                        .toList());
    }

    private static int number(Properties lines, String name) {
        return Integer.parseInt(lines.getProperty(name, "0"));
    }
}
