package nl.sluitend.infra.embedded.postgres;

import java.io.IOException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.List;
import org.springframework.util.FileSystemUtils;

/**
 * A database cluster, which {@code initdb} makes in a folder.
 *
 * @param folder where it is
 */
public record Cluster(Path folder) {

    /** Objects created after initdb are numbered from here on (PostgreSQL, transam.h: FirstNormalObjectId). */
    private static final long FIRST_OF_USERS = 16384;

    private static final String OF_INITDB =
            "PG_VERSION|pg_.*|base|global|postgresql(\\.auto)?\\.conf|postmaster\\.(pid|opts)|epg-lock";

    /** Whether it ever had a database of ours; one whose files are elsewhere, behind a link, counts as such. */
    public boolean isWhole() throws IOException {
        var base = folder.resolve("base");
        return Files.exists(folder.resolve("PG_VERSION"))
                && (!Files.isDirectory(base, LinkOption.NOFOLLOW_LINKS)
                        || names(base).stream().anyMatch(Cluster::isOfUsers));
    }

    private static boolean isOfUsers(String database) {
        return database.matches("\\d{1,10}") && Long.parseLong(database) >= FIRST_OF_USERS;
    }

    /** Removes what a killed initdb left: no server can use it, and nothing was ever written into it. */
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
