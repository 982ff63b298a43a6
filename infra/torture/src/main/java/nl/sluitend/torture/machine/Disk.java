package nl.sluitend.torture.machine;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * A small file system of PostgreSQL's own, so that it can be full without harm to anybody else. In memory: a killed
 * process loses nothing that the system took, and a power cut is not rehearsed.
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
            // full: that was asked
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

    /** Also what a killed harness left mounted. */
    private static void unmount(Path folder) throws IOException, InterruptedException {
        while (isMounted(folder) && ran("umount", "-l", folder.toString())) {
            // one on top of the other
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
