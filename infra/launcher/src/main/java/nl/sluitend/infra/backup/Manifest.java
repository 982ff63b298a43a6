package nl.sluitend.infra.backup;

import java.time.Instant;
import java.util.List;

/**
 * An archive's description of itself; its last entry, so that an incomplete copy has none.
 *
 * @param id shared by the archives of one backup
 * @param madeAt when the backup began
 * @param holds which part of an installation
 * @param schema the version of that database
 * @param parts its contents
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
