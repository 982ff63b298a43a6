package nl.sluitend.infra.backup;

import java.io.IOException;
import java.nio.file.Path;

/**
 * The folders with the archives of one backup. With both the keyset and the vault everything can be opened, so they are
 * kept apart.
 *
 * @param data folder of the archives that by themselves reveal nobody's name
 * @param keys folder of the archive that opens them
 */
public record Contents(Path data, Path keys) {

    /** Refuses folders that hold anything but the remains of a backup that broke off. */
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
