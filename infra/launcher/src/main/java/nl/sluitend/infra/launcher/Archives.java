package nl.sluitend.infra.launcher;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import nl.sluitend.infra.backup.Contents;
import nl.sluitend.infra.backup.Manifest;

/**
 * The two folders of a backup.
 *
 * @param data of the archives that by themselves reveal nobody's name
 * @param keys of the archive that opens them
 */
record Archives(Path data, Path keys) {

    Archives {
        data = RealPath.of(data);
        keys = RealPath.of(keys);
    }

    /**
     * Checks where a new backup is written: nothing is overwritten, neither folder contains the other, and none is lost
     * with the installation.
     */
    Contents fresh(DataFolder installation) throws IOException {
        var lost = installation.path();
        if (data.startsWith(lost) || keys.startsWith(lost)) {
            throw new VerbRefused(
                    "A backup within %s would be lost with it: name folders elsewhere, best on another disk."
                            .formatted(installation.path()));
        }
        if (data.startsWith(keys) || keys.startsWith(data)) {
            throw new VerbRefused(
                    "The keys would be with the data that they open: name another folder with --keys, not in %s."
                            .formatted(data));
        }
        known().requireNew();
        return known();
    }

    Contents known() {
        return new Contents(data, keys);
    }

    static void show(Manifest manifest, PrintWriter out) {
        for (var part : manifest.parts()) {
            out.printf("%-7s %-26s %,12d rows%n", manifest.holds(), part.name(), part.rows());
        }
    }
}
