package nl.sluitend.infra.launcher;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import nl.sluitend.infra.backup.BackupWriter;
import nl.sluitend.infra.embedded.keycloak.Secrets;
import nl.sluitend.infra.embedded.postgres.Cluster;
import nl.sluitend.infra.launcher.Running.Part;
import org.springframework.util.FileSystemUtils;

/**
 * All that an installation keeps on this machine. A marker file says that we may empty it, a lock that it is in use.
 */
final class DataFolder implements AutoCloseable {

    private static final String MARKER = "this-is-a-sluitend-data-folder";
    private static final String LOCK = "in-use";

    /** Also left by a start that was refused. */
    private static final Set<String> OF_NO_INSTALLATION = Set.of(MARKER, LOCK, "tmp", "log");

    private final Path path;
    private final FolderLock lock;

    private DataFolder(Path path) {
        this.path = path;
        lock = new FolderLock(path.resolve(LOCK));
    }

    /** An existing one, only to read; nothing is written. */
    static DataFolder known(Path path) {
        return new DataFolder(RealPath.of(path));
    }

    /** Creates it if it does not exist; refuses a folder with other files. */
    static DataFolder open(Path path) {
        var folder = known(path);
        try {
            folder.claim();
        } catch (IOException e) {
            throw new VerbRefused("%s is not writable: choose another folder with --data.".formatted(folder.path), e);
        }
        return folder;
    }

    private void claim() throws IOException {
        Files.createDirectories(path);
        if (!exists()) {
            try (var content = Files.list(path)) {
                if (content.findAny().isPresent()) {
                    throw new VerbRefused("%s holds other files: choose an empty folder with --data.".formatted(path));
                }
            }
            Files.createFile(path.resolve(MARKER));
        }
    }

    /** One that a start made. */
    DataFolder requireExisting() {
        if (!exists()) {
            throw new VerbRefused("%s is not a data folder: name the one that start used with --data.".formatted(path));
        }
        return this;
    }

    /** Locks it until {@link #close}. */
    DataFolder lock() throws IOException {
        if (!lock.take()) {
            throw new VerbRefused(whyInUse());
        }
        return this;
    }

    /** Only a start can be stopped: a backup or a restore is waited for. */
    String whyInUse() throws IOException {
        var starter = running().process(Part.LAUNCHER).flatMap(ProcessIdentity::alive);
        var why = starter.isPresent()
                ? "%s is in use by another start: ./sluitend stop ends it, --data DIR names another folder."
                : "%s is in use by a backup, a restore, or a beginning start: wait for it, or name another folder with --data DIR.";
        return why.formatted(path);
    }

    /** Refuses keys without their database: a disk is not mounted, or addresses of external databases are missing. */
    void requireDatabase() throws IOException {
        if (!new Cluster(postgres()).isWhole() && Files.exists(path.resolve(BackupWriter.KEYSET))) {
            throw new VerbRefused(
                    ("%s holds the keys of an installation, but not its database: bring %s back, or give the"
                                    + " addresses of its databases as at the start; ./sluitend start --fresh starts empty.")
                            .formatted(path, postgres().getFileName()));
        }
    }

    /** Whether a start has it locked now. */
    boolean isInUse() throws IOException {
        return lock.isHeld();
    }

    /** The file that exists while a backup is restored. */
    Path restoring() {
        return path.resolve("a-restore-is-unfinished");
    }

    boolean isHalfRestored() {
        return Files.exists(restoring());
    }

    void requireWhole() {
        if (isHalfRestored()) {
            throw new VerbRefused(brokenOff());
        }
    }

    /** What to do about a restore that did not come to its end. */
    String brokenOff() {
        return "A restore into %s broke off: restore again, or start empty with ./sluitend start --fresh."
                .formatted(path);
    }

    /** Whether anything is kept in it: with external databases these are the keys to them. */
    boolean holdsAnInstallation() throws IOException {
        try (var content = Files.list(path)) {
            return !content.map(entry -> entry.getFileName().toString()).allMatch(OF_NO_INSTALLATION::contains);
        }
    }

    /** Removes files left half written by a killed process; only we work here now. */
    void clearDrafts() throws IOException {
        FileSystemUtils.deleteRecursively(path.resolve("tmp"));
        for (var folder : List.of(path, path.resolve("secrets"))) {
            try (var drafts = Files.newDirectoryStream(Files.exists(folder) ? folder : path, "{secrets,keyset}*.tmp")) {
                for (var draft : drafts) {
                    Files.delete(draft);
                }
            }
        }
    }

    /** Removes it with its marker. */
    void remove() throws IOException {
        FileSystemUtils.deleteRecursively(path);
    }

    boolean exists() {
        return Files.exists(path.resolve(MARKER));
    }

    /** Everything but the marker and the lock. */
    void empty() throws IOException {
        try (var content = Files.list(path)) {
            for (var entry : content.filter(each -> !each.endsWith(MARKER) && !each.endsWith(LOCK))
                    .toList()) {
                FileSystemUtils.deleteRecursively(entry);
            }
        }
    }

    Path path() {
        return path;
    }

    Path postgres() {
        return path.resolve("postgres");
    }

    Path keycloak() {
        return path.resolve("keycloak");
    }

    Path log() {
        return path.resolve("log/sluitend.log");
    }

    /** The log of one of several nodes, counted from 1. */
    Path log(int node) {
        return node == 1 ? log() : path.resolve("log/sluitend-" + node + ".log");
    }

    Secrets secrets() throws IOException {
        return Secrets.in(path.resolve("secrets.properties"));
    }

    Running running() throws IOException {
        return Running.in(path.resolve("running.properties"));
    }

    /** The record of a start that is far enough to be queried. */
    Running requireRunning() throws IOException {
        var running = running();
        if (running.address(Part.APPLICATION).isEmpty()
                || running.address(Part.KEYCLOAK).isEmpty()) {
            throw new VerbRefused(whyNotRunning(running));
        }
        return running;
    }

    private String whyNotRunning(Running running) throws IOException {
        if (!isInUse()) {
            return "Nothing runs in %s: start it with ./sluitend start.".formatted(path);
        }
        return running.address(Part.LAUNCHER).isPresent()
                ? "%s is being started: wait until it runs.".formatted(path)
                : "%s is in use by a start that is beginning or ending, or by a restore: ./sluitend status shows when it runs."
                        .formatted(path);
    }

    @Override
    public void close() throws IOException {
        lock.close();
    }
}
