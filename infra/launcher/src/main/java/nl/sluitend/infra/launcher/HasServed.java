package nl.sluitend.infra.launcher;

import java.io.File;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import org.springframework.util.FileSystemUtils;

/**
 * Whether this start has served requests: then the cache of its virtual machine is useful for later starts, and the
 * script is told so. Otherwise it exits without writing that cache (ADR 24).
 */
final class HasServed {

    /** The exit code by which shells know a terminated process: 128 and the number of SIGTERM. */
    static final int ASKED_TO_END = 143;

    private static final String FILE = "sluitend.served";

    private static final String OUTPUT = "-XX:AOTCacheOutput=";

    private static volatile boolean told;
    private static @Nullable AtTheEnd early;

    private HasServed() {}

    /** Handles a termination before there is anything to stop. */
    static void begin() {
        if (learns()) {
            early = AtTheEnd.of("early-end", () -> endUnlessTold(ASKED_TO_END));
        }
    }

    /** Leaves termination to another hook. */
    static void handOver() {
        if (early != null) {
            early.isTakenBack();
        }
    }

    /** If the script gave no name for it, no cache is made; if it cannot be written, a later start makes one. */
    static void tell() {
        told = true;
        try {
            if (learns()) {
                Files.write(Path.of(file()), new byte[0]);
            }
        } catch (IOException _) {
            // a start that cannot write this serves all the same
        }
    }

    /** Ends this process, without writing the cache, which takes ten seconds, unless it has served. */
    static void exit(int code) {
        endUnlessTold(code);
        System.exit(code);
    }

    /** Also as the last step of a shutdown. */
    static void endUnlessTold(int code) {
        if (learns() && !told) {
            removeEmptyDraft();
            System.out.flush();
            System.err.flush();
            SystemExit.endAtOnce(code);
        }
    }

    /** The virtual machine creates it at its start, and fills it at its end. */
    private static void removeEmptyDraft() {
        ManagementFactory.getRuntimeMXBean().getInputArguments().stream()
                .filter(option -> option.startsWith(OUTPUT))
                .map(option -> new File(option.substring(OUTPUT.length()) + ".config"))
                .forEach((File draft) -> FileSystemUtils.deleteRecursively(draft));
    }

    private static boolean learns() {
        return !file().isEmpty();
    }

    private static String file() {
        return System.getProperty(FILE, "");
    }
}
