package nl.sluitend.infra.embedded.postgres;

import java.io.IOException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.List;
import org.springframework.util.FileSystemUtils;

/**
 * What {@code initdb} makes of a folder: a database cluster, in PostgreSQL's own words.
 *
 * @param folder where it lies
 */
public record Cluster(Path folder) {

    /** What is made after initdb is numbered from here on (PostgreSQL, transam.h: FirstNormalObjectId). */
    private static final long FIRST_OF_USERS = 16384;

    private static final String OF_INITDB =
            "PG_VERSION|pg_.*|base|global|postgresql(\\.auto)?\\.conf|postmaster\\.(pid|opts)|epg-lock";

    /** Whether a database of ours was ever in it; one whose files lie elsewhere, behind a link, is not judged. */
    public boolean isWhole() throws IOException {
        var base = folder.resolve("base");
        return Files.exists(folder.resolve("PG_VERSION"))
                && (!Files.isDirectory(base, LinkOption.NOFOLLOW_LINKS)
                        || names(base).stream().anyMatch(Cluster::isOfUsers));
    }

    private static boolean isOfUsers(String database) {
        return database.matches("\\d{1,10}") && Long.parseLong(database) >= FIRST_OF_USERS;
    }

    /** An initdb that was killed leaves what no server can use, and nobody ever wrote anything in. */
    void clearUnlessWhole() throws IOException {
        if (isWhole()) {
            return;
        }
        var left = names(folder);
        if (!left.stream().allMatch(name -> name.matches(OF_INITDB))) {
            throw new FileSystemException(folder.toString(), null, "it holds other files, and no database");
        }
        for (var name : left) {
            FileSystemUtils.deleteRecursively(folder.resolve(name));
        }
    }

    private static List<String> names(Path folder) throws IOException {
        try (var content = Files.list(folder)) {
            return content.map(path -> path.getFileName().toString()).toList();
        }
    }
}
