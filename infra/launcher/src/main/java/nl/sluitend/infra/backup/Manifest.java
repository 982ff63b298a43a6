package nl.sluitend.infra.backup;

import java.time.Instant;
import java.util.List;

/**
 * What an archive says of itself; its last entry, so that a copy that broke off has none.
 *
 * @param id shared by the archives of one backup
 * @param madeAt when it was begun
 * @param holds which part of an installation
 * @param schema the version of that database
 * @param parts what lies in it
 */
public record Manifest(String id, Instant madeAt, String holds, String schema, List<Part> parts) {

    static final String NAME = "manifest.json";

    /**
     * One table, or one file.
     *
     * @param name of its entry
     * @param rows how many; 0 for a file
     * @param sha256 of its content, in hexadecimal
     */
    public record Part(String name, long rows, String sha256) {}
}
