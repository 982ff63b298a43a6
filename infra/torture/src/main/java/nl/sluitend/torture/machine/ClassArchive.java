package nl.sluitend.torture.machine;

import java.io.IOException;
import java.lang.ProcessBuilder.Redirect;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * The product's classes in the virtual machine's archive (class-data sharing): a start costs a third less. The first
 * application that starts lists what it loads; from that list the archive is made, once for each class path. Compiled
 * classes outside jars are not in it.
 */
final class ClassArchive {

    private final Path list;
    private final Path archive;
    private final ClassPath jars;
    private boolean tried;

    ClassArchive(Path folder, ClassPath classPath) throws IOException {
        this.list = folder.resolve("product.classes");
        this.archive = folder.resolve("product.jsa");
        this.jars = classPath.leadingJars();
        this.tried = jars.isEmpty();
        if (Files.exists(archive) && !jars.isOlderThan(Files.getLastModifiedTime(archive))) {
            Files.delete(archive);
        }
    }

    /** For a start of the product: use the archive, or list what would be in it. */
    List<String> options() {
        if (Files.exists(archive)) {
            return List.of("-XX:SharedArchiveFile=" + archive);
        }
        return tried ? List.of() : List.of("-XX:DumpLoadedClassList=" + list);
    }

    /** Once one application is well. If the virtual machine makes none, starts go without. */
    void make(List<String> machine) throws IOException, InterruptedException {
        if (!tried && !Files.exists(archive)) {
            tried = true;
            new ProcessBuilder(dump(machine))
                    .redirectErrorStream(true)
                    .redirectOutput(Redirect.DISCARD)
                    .start()
                    .waitFor();
        }
    }

    private List<String> dump(List<String> machine) {
        var command = new ArrayList<>(machine);
        command.addAll(List.of(
                "-Xshare:dump",
                "-XX:SharedClassListFile=" + list,
                "-XX:SharedArchiveFile=" + archive,
                "-cp",
                jars.text()));
        return command;
    }
}
