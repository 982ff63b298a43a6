package nl.sluitend.infra.backup;

import java.io.IOException;
import java.nio.file.Path;

/**
 * Where the archives of one backup lie. Whoever has the keyset and the vault can open everything: so they lie apart.
 *
 * @param data folder of the archives that alone tell nobody's name
 * @param keys folder of the archive that opens them
 */
public record Contents(Path data, Path keys) {

    /** Refuses folders that hold anything else than what is left of a backup that broke off. */
    public void requireNew() throws IOException {
        Unfinished.requireNew(data);
        Unfinished.requireNew(keys);
    }

    Path events() {
        return data.resolve("events.zip");
    }

    Path vault() {
        return data.resolve("vault.zip");
    }

    Path secrets() {
        return keys.resolve("keyset.zip");
    }
}
