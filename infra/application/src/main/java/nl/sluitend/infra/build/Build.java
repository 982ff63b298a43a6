package nl.sluitend.infra.build;

import java.io.IOException;
import java.io.UncheckedIOException;

/**
 * A build of the product. Its sources are identified by a class, because the virtual machine may run classes from a
 * cache of other jars than those on disk; its jars by a checksum of their content.
 *
 * @param version of the product
 * @param commit of its sources, if known
 * @param jars a checksum of everything on the class path
 */
public record Build(String version, String commit, String jars) {

    private static final Build RUNNING = onDisk();

    /** The classes of this process, with the jars as they were at the first call. */
    public static Build running() {
        return RUNNING;
    }

    /** The classes of this process, with the jars as they are now. */
    static Build onDisk() {
        try {
            return new Build(
                    Compiled.version(), Compiled.commit(), Jars.onClassPath().sum());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Whether its jars are still those from which this process started. */
    public static boolean isStillOnDisk() {
        return RUNNING.equals(onDisk());
    }

    @Override
    public String toString() {
        return "%s (commit %s, jars %s)".formatted(version, commit, jars);
    }
}
