package nl.sluitend.infra.launcher;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Says to the script that this start has served: what its virtual machine learnt is good for later ones (ADR 24). */
final class Served {

    private static final String FILE = "sluitend.served";

    private Served() {}

    /** Where the script gave no name for it, nothing is learnt; where it cannot be written, later starts learn anew. */
    static void tell() {
        var file = System.getProperty(FILE, "");
        try {
            if (!file.isEmpty()) {
                Files.write(Path.of(file), new byte[0]);
            }
        } catch (IOException _) {
            // a start that cannot say so serves all the same
        }
    }
}
