package nl.sluitend.infra.launcher;

import java.io.File;
import java.io.IOException;
import java.lang.foreign.FunctionDescriptor;
import java.lang.foreign.Linker;
import java.lang.foreign.ValueLayout;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import org.springframework.util.FileSystemUtils;

/**
 * Whether this start has served: then what its virtual machine learnt is good for later ones, and the script is told so.
 * One that has not ends without writing down what it learnt (ADR 24).
 */
final class HasServed {

    /** As shells know a process that was asked to end: 128 and the number of SIGTERM. */
    static final int ASKED_TO_END = 143;

    private static final String FILE = "sluitend.served";

    private static final String OUTPUT = "-XX:AOTCacheOutput=";

    private static volatile boolean told;
    private static @Nullable AtTheEnd early;

    private HasServed() {}

    /** For whoever is asked to end before there is anything to stop. */
    static void begin() {
        if (learns()) {
            early = AtTheEnd.of("early-end", () -> endUnlessTold(ASKED_TO_END));
        }
    }

    /** From here on another one sees to it. */
    static void handOver() {
        if (early != null) {
            early.isTakenBack();
        }
    }

    /** Where the script gave no name for it, nothing is learnt; where it cannot be written, later starts learn again. */
    static void tell() {
        told = true;
        try {
            if (learns()) {
                Files.write(Path.of(file()), new byte[0]);
            }
        } catch (IOException _) {
            // a start that cannot say so serves all the same
        }
    }

    /** Ends this process, in the short way where it has learnt nothing that is worth ten seconds of writing it down. */
    static void exit(int code) {
        endUnlessTold(code);
        System.exit(code);
    }

    /** Also at the end of its end, where nothing but this is left to do. */
    static void endUnlessTold(int code) {
        if (learns() && !told) {
            removeEmptyDraft();
            System.out.flush();
            System.err.flush();
            endAtOnce(code);
        }
    }

    /** The virtual machine makes it when it begins, and fills it at its own end. */
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

    /**
     * The system's own exit (POSIX, {@code _exit}): the virtual machine's, and its halt too, write the cache down first
     * and start another machine for it (seen with JDK 25.0). Where it is not found, that is how this ends.
     */
    @SuppressWarnings("restricted") // the script enables it
    private static void endAtOnce(int code) {
        var linker = Linker.nativeLinker();
        linker.defaultLookup().find("_exit").ifPresent(exit -> {
            try {
                linker.downcallHandle(exit, FunctionDescriptor.ofVoid(ValueLayout.JAVA_INT))
                        .invokeExact(code);
            } catch (Throwable failure) {
                throw new LinkageError("_exit", failure);
            }
        });
    }
}
