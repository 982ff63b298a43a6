package nl.sluitend.torture.machine;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import nl.sluitend.infra.launcher.Sluitend;

/**
 * The virtual machine in which the product is rehearsed.
 *
 * @param classPath of the product
 * @param archive of its classes
 */
record Java(ClassPath classPath, ClassArchive archive) {

    private static final List<String> ALWAYS = List.of(
            Path.of(System.getProperty("java.home"), "bin", "java").toString(),
            "-XX:TieredStopAtLevel=1",
            "-Xmx768m",
            "--enable-native-access=ALL-UNNAMED",
            "--sun-misc-unsafe-memory-access=allow");

    static Java in(Path folder) throws IOException {
        var classPath = ClassPath.ofTheProduct();
        return new Java(classPath, new ClassArchive(folder, classPath));
    }

    /** Its options, without what it is to run. */
    List<String> options() {
        return Stream.concat(ALWAYS.stream(), Stream.concat(Stream.of("-Xshare:auto"), archive.options().stream()))
                .toList();
    }

    List<String> product() {
        return List.of("-cp", classPath.text(), Sluitend.class.getName());
    }

    /** Makes the class archive once an application has listed its classes: later starts are faster. */
    void makeReady() throws IOException, InterruptedException {
        archive.make(ALWAYS);
    }
}
