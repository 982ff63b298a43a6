package nl.sluitend.infra.launcher;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** The one path of a folder, by whatever name it is given. */
final class RealPath {

    private RealPath() {}

    /**
     * The canonical path of a folder, without links, even those on the way to a folder that does not exist yet:
     * processes in it are found by that path.
     */
    static Path of(Path path) {
        var whole = path.toAbsolutePath();
        var parent = whole.getParent();
        try {
            return parent == null || Files.exists(whole)
                    ? whole.toRealPath()
                    : of(parent).resolve(whole.getFileName()).normalize();
        } catch (IOException _) { // an unreadable folder is reported where it is used
            return whole.normalize();
        }
    }
}
