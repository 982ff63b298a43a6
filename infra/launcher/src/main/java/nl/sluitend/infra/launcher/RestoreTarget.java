package nl.sluitend.infra.launcher;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * The folder into which a backup is restored. A marker says that it is not complete yet: an interrupted restore is
 * never started, and is removed by the next one.
 *
 * @param folder locked by us
 * @param isNew whether it was created for this
 */
record RestoreTarget(DataFolder folder, boolean isNew) implements AutoCloseable {

    static RestoreTarget of(Path path) throws IOException, InterruptedException {
        var isNew = !Files.exists(path);
        var folder = DataFolder.open(path).lock();
        if (folder.isHalfRestored()) {
            new OrphanProcesses(folder).end(_ -> {});
            folder.empty();
        }
        if (folder.holdsAnInstallation()) {
            folder.close();
            throw new VerbRefused("%s holds an installation: restore into a new folder with --data.".formatted(path));
        }
        Files.createFile(folder.restoring());
        return new RestoreTarget(folder, isNew);
    }

    /** Marks it as complete. */
    void done() throws IOException {
        Files.delete(folder.restoring());
    }

    /** Removes everything of a restore that was refused. */
    @Override
    public void close() throws IOException {
        if (folder.isHalfRestored()) {
            folder.empty();
            if (isNew) {
                folder.remove();
            }
        }
        folder.close();
    }
}
