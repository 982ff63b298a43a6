package nl.sluitend.torture;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.channels.FileLock;
import java.nio.file.Files;
import java.nio.file.Path;
import nl.sluitend.infra.launcher.FolderLock;
import nl.sluitend.infra.launcher.VerbRefused;
import nl.sluitend.torture.machine.Orphans;

/** The folder of a campaign, locked while it runs. */
record Workplace(Path path, FileLock lock) implements AutoCloseable {

    private static final String MARKER = "this-is-a-torture-folder";
    private static final long GIBIBYTE = 1L << 30;
    private static final long NEEDED_DISK = 2 * GIBIBYTE;
    private static final long NEEDED_MEMORY = 3 * GIBIBYTE;

    /** Refuses before anything is changed. */
    static Workplace open(Path given) throws IOException {
        var path = given.toAbsolutePath().normalize();
        requireOurs(path);
        requireRoom(path);
        Files.createDirectories(path);
        var lock = FolderLock.tried(path.resolve(MARKER));
        if (lock == null) {
            throw new VerbRefused("%s is in use by another campaign: choose another with --data.".formatted(path));
        }
        new Orphans(path).end();
        return new Workplace(path, lock);
    }

    private static void requireOurs(Path path) throws IOException {
        if (Files.exists(path) && !Files.exists(path.resolve(MARKER))) {
            try (var content = Files.list(path)) {
                if (content.findAny().isPresent()) {
                    throw new VerbRefused("%s holds other files: choose an empty folder with --data.".formatted(path));
                }
            }
        }
    }

    private static void requireRoom(Path path) throws IOException {
        if (Files.getFileStore(existing(path)).getUsableSpace() < NEEDED_DISK) {
            throw new VerbRefused("The disk of %s has less than 2 GiB free: make room, or choose another with --data."
                    .formatted(path));
        }
        if (memory() < NEEDED_MEMORY) {
            throw new VerbRefused("This machine has less than 3 GiB of memory: rehearse on a larger one.");
        }
    }

    private static Path existing(Path path) {
        var parent = path.getParent();
        return parent == null || Files.exists(path) ? path : existing(parent);
    }

    private static long memory() {
        return ManagementFactory.getOperatingSystemMXBean() instanceof com.sun.management.OperatingSystemMXBean machine
                ? machine.getTotalMemorySize()
                : Long.MAX_VALUE;
    }

    @Override
    public void close() throws IOException {
        lock.acquiredBy().close();
    }
}
