package nl.sluitend.benchmark;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.Writer;
import java.nio.channels.FileLock;
import java.nio.file.Files;
import java.nio.file.Path;
import nl.sluitend.infra.launcher.FolderLock;
import nl.sluitend.infra.launcher.Sluitend;
import nl.sluitend.infra.launcher.VerbRefused;
import org.springframework.util.FileSystemUtils;

/**
 * The folder of a benchmark, locked while it runs and removed afterwards. The remains of a killed one, including a
 * product that still runs, are ended and removed.
 */
record Workplace(Path path, FileLock lock) implements AutoCloseable {

    private static final String MARKER = "this-is-a-benchmark-folder";

    static Workplace open(Path given) throws IOException {
        var path = given.toAbsolutePath().normalize();
        requireOurs(path);
        Files.createDirectories(path);
        var lock = FolderLock.tried(path.resolve(MARKER));
        if (lock == null) {
            throw new VerbRefused("%s is in use by another benchmark: choose another with --data.".formatted(path));
        }
        var workplace = new Workplace(path, lock);
        workplace.clear();
        return workplace;
    }

    private static void requireOurs(Path path) throws IOException {
        if (Files.exists(path) && !Files.exists(path.resolve(MARKER))) {
            try (var content = Files.list(path)) {
                if (content.findAny().isPresent()) {
                    throw new VerbRefused("%s holds other files: name an empty folder with --data.".formatted(path));
                }
            }
        }
    }

    /** Where the product keeps its data. */
    Path product() {
        return path.resolve("product");
    }

    /** Where the product of an earlier revision keeps its data. */
    Path earlier() {
        return path.resolve("earlier");
    }

    private void clear() throws IOException {
        stop(product());
        stop(earlier());
        try (var content = Files.list(path)) {
            for (var left : content.filter(each -> !each.endsWith(MARKER)).toList()) {
                FileSystemUtils.deleteRecursively(left);
            }
        }
    }

    private static void stop(Path data) {
        if (Files.exists(data)) {
            var silent = new PrintWriter(Writer.nullWriter());
            Sluitend.commandLine().setOut(silent).setErr(silent).execute("stop", "--data", data.toString());
        }
    }

    @Override
    public void close() throws IOException {
        clear();
        lock.acquiredBy().close();
        FileSystemUtils.deleteRecursively(path);
    }
}
