package nl.sluitend.infra.launcher;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import org.jspecify.annotations.Nullable;

/** A file that one process on this machine locks at a time; with the process its lock ends. */
public final class FolderLock implements AutoCloseable {

    private final Path file;
    private @Nullable FileLock ours;

    FolderLock(Path file) {
        this.file = file;
    }

    /** Ours until {@link #close}, unless somebody holds it. */
    boolean take() throws IOException {
        ours = tried(file);
        return ours != null;
    }

    /** Whether somebody holds it now. */
    boolean isHeld() throws IOException {
        if (!Files.exists(file)) {
            return false;
        }
        try (var tried = tried(file)) {
            return tried == null;
        }
    }

    /** The lock of that file, kept with its channel; absent when somebody holds it. */
    public static @Nullable FileLock tried(Path file) throws IOException {
        var channel = FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.WRITE);
        FileLock got = null;
        try {
            got = channel.tryLock();
            return got;
        } catch (OverlappingFileLockException _) {
            return null;
        } finally {
            if (got == null) {
                channel.close();
            }
        }
    }

    @Override
    public void close() throws IOException {
        if (ours != null) {
            ours.acquiredBy().close();
        }
    }
}
