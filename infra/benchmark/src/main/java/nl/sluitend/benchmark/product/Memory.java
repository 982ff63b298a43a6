package nl.sluitend.benchmark.product;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** The resident memory of processes, now and at its highest (proc(5), status). */
public record Memory(long residentKiB, long highestKiB) {

    static final Memory NONE = new Memory(0, 0);

    static Memory of(long pid) throws IOException {
        var status = Files.readString(Path.of("/proc/" + pid + "/status"));
        return new Memory(kibibytes(status, "VmRSS:"), kibibytes(status, "VmHWM:"));
    }

    private static long kibibytes(String status, String name) {
        return status.lines()
                .filter(line -> line.startsWith(name))
                .map(line -> line.replaceAll("\\D", ""))
                .mapToLong(Long::parseLong)
                .findFirst()
                .orElse(0);
    }

    Memory and(Memory other) {
        return new Memory(residentKiB + other.residentKiB, highestKiB + other.highestKiB);
    }
}
