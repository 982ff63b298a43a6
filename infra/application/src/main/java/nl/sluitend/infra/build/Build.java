package nl.sluitend.infra.build;

import java.io.IOException;
import java.io.UncheckedIOException;

/**
 * A build of the product. Its sources are told by a class, because the virtual machine may run classes from a cache of
 * other jars than those that are there; its jars by a sum of their content.
 *
 * @param version of the product
 * @param commit of which sources it is, where that is known
 * @param jars a sum of all that is on the class path
 */
public record Build(String version, String commit, String jars) {

    private static final Build RUNNING = onDisk();

    /** The classes of this process, with the jars as they were when it first asked. */
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
