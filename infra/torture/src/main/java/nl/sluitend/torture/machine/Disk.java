package nl.sluitend.torture.machine;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * A small file system for PostgreSQL only, so that it can be full without affecting anything else. In memory: a killed
 * process loses nothing that the system accepted, and a power cut is not rehearsed.
 *
 * @param folder where it is
 * @param limited whether this machine permitted it; otherwise the folder is a plain one, and is never filled
 */
public record Disk(Path folder, boolean limited) {

    private static final String SIZE = "size=900m";
    private static final int BLOCK = 1 << 20;

    static Disk at(Path folder, boolean limited) throws IOException, InterruptedException {
        Files.createDirectories(folder);
        unmount(folder);
        return new Disk(
                folder, limited && ran("mount", "-t", "tmpfs", "-o", SIZE, "sluitend-torture", folder.toString()));
    }

    /** Takes all that is left. */
    public void fill() throws IOException {
        var block = new byte[BLOCK];
        try (var file = new RandomAccessFile(filler().toFile(), "rw")) {
            while (limited) {
                file.write(block);
            }
        } catch (IOException _) {
            // full, as intended
        }
    }

    /** Gives it back. */
    public void free() throws IOException {
        Files.deleteIfExists(filler());
    }

    private Path filler() {
        return folder.resolve("filler");
    }

    void close() throws IOException, InterruptedException {
        if (limited) {
            unmount(folder);
        }
    }

    /** Including mounts left by a killed harness. */
    private static void unmount(Path folder) throws IOException, InterruptedException {
        while (isMounted(folder) && ran("umount", "-l", folder.toString())) {
            // until no mount is left on it
        }
    }

    private static boolean isMounted(Path folder) throws IOException {
        try (var mounts = Files.lines(Path.of("/proc/self/mounts"))) {
            return mounts.anyMatch(line -> line.startsWith("sluitend-torture " + folder + " "));
        }
    }

    private static boolean ran(String... command) throws IOException, InterruptedException {
        return new ProcessBuilder(command).redirectErrorStream(true).start().waitFor() == 0;
    }
}
