package nl.sluitend.infra.backup;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A folder into which a backup is being written. A marker file says so until the backup is complete, and the operating
 * system keeps it locked while its process lives: so the remains of a killed backup are recognised, and removed by the
 * next one.
 */
final class Unfinished implements AutoCloseable {

    private static final String MARKER = "this-backup-is-unfinished";
    private static final String OURS = MARKER + "|(events|vault|keyset)\\.zip|draft.*\\.zip";

    private final Path folder;
    private final FileChannel marker;
    private final boolean isNew;
    private boolean done;

    private Unfinished(Path folder, boolean isNew, FileChannel marker) {
        this.folder = folder;
        this.isNew = isNew;
        this.marker = marker;
    }

    static Unfinished begin(Path folder) throws IOException {
        requireNew(folder);
        var isNew = Files.notExists(folder);
        Files.createDirectories(folder);
        var marker = FileChannel.open(folder.resolve(MARKER), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
        if (lock(marker) == null) {
            marker.close();
            throw new BackupRefused("%s is being written by another backup: name a new folder.".formatted(folder));
        }
        var unfinished = new Unfinished(folder, isNew, marker);
        unfinished.clear();
        return unfinished;
    }

    /** Nothing is ever overwritten: a folder is new, or holds only the remains of a backup that broke off. */
    static void requireNew(Path folder) throws IOException {
        var names = Files.exists(folder) ? names(folder) : List.<String>of();
        if (!names.isEmpty() && !(isIn(folder) && names.stream().allMatch(name -> name.matches(OURS)))) {
            throw new BackupRefused("%s is not empty: a backup is written into a new folder.".formatted(folder));
        }
    }

    private static boolean isIn(Path folder) {
        return Files.exists(folder.resolve(MARKER));
    }

    /** Whether the backup of that archive is incomplete. */
    static boolean isOf(Path archive) {
        return Files.exists(archive.resolveSibling(MARKER));
    }

    private static @Nullable FileLock lock(FileChannel marker) throws IOException {
        try {
            return marker.tryLock();
        } catch (OverlappingFileLockException _) {
            return null;
        }
    }

    private static List<String> names(Path folder) throws IOException {
        try (var content = Files.list(folder)) {
            return content.map(path -> path.getFileName().toString()).toList();
        }
    }

    private void clear() throws IOException {
        for (var name : names(folder)) {
            if (name.matches(OURS) && !name.equals(MARKER)) {
                Files.delete(folder.resolve(name));
            }
        }
    }

    /** Marks it as complete: nothing of it is removed any more. */
    void done() throws IOException {
        Files.delete(folder.resolve(MARKER));
        done = true;
    }

    @Override
    public void close() throws IOException {
        if (!done) {
            clear();
            Files.deleteIfExists(folder.resolve(MARKER));
            if (isNew) {
                Files.delete(folder);
            }
        }
        marker.close();
    }
}
