package nl.sluitend.infra.embedded.postgres;

import static java.nio.file.StandardOpenOption.CREATE;
import static java.nio.file.StandardOpenOption.WRITE;

import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.locks.ReentrantLock;
import org.springframework.util.FileSystemUtils;

/**
 * PostgreSQL's programs, which the library unpacks at the first start of a build.
 *
 * @param folder where they are
 */
record Binaries(Path folder) {

    /** The library's own mark of what is unpacked to its end. */
    private static final String WHOLE = ".exists";

    /** A lock on a file is of the whole process. */
    private static final ReentrantLock HERE = new ReentrantLock();

    /** Those of this build, beside its classes. */
    static Binaries ofThisBuild() throws IOException {
        try {
            var classes = Binaries.class.getProtectionDomain().getCodeSource().getLocation();
            return new Binaries(Files.createDirectories(Path.of(classes.toURI()).resolveSibling("postgres")));
        } catch (URISyntaxException e) {
            throw new IOException(e);
        }
    }

    /**
     * Starts a server with them. The first start unpacks, alone: of what a killed one left half unpacked the library
     * makes nothing, and neither does it begin anew.
     */
    <T> T start(Starting<T> server) throws IOException {
        return areWhole() ? server.with(folder) : firstOf(server);
    }

    private <T> T firstOf(Starting<T> server) throws IOException {
        HERE.lock();
        try (var file = FileChannel.open(folder.resolve("unpacking"), CREATE, WRITE);
                var lock = file.lock()) {
            if (lock.isValid()) {
                clear();
            }
            return server.with(folder);
        } finally {
            HERE.unlock();
        }
    }

    private void clear() throws IOException {
        for (var each : unpacked()) {
            if (!isWhole(each)) {
                FileSystemUtils.deleteRecursively(each);
            }
        }
    }

    private boolean areWhole() throws IOException {
        var all = unpacked();
        return !all.isEmpty() && all.stream().allMatch(Binaries::isWhole);
    }

    private static boolean isWhole(Path unpacked) {
        return Files.exists(unpacked.resolve(WHOLE));
    }

    private List<Path> unpacked() throws IOException {
        try (var content = Files.list(folder)) {
            return content.filter(Files::isDirectory).toList();
        }
    }

    /** A server's start. */
    @FunctionalInterface
    interface Starting<T> {

        /** Starts it with the programs in that folder. */
        T with(Path binaries) throws IOException;
    }
}
