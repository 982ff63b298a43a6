package nl.sluitend.benchmark.product;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * How the product is started.
 *
 * @param home the folder with its built jar
 * @param data its data folder
 * @param shape in which shape
 * @param heap what each of its virtual machines may take at most, as {@code 18g}; absent as its users have it
 */
public record Setup(
        Path home, Path data, Shape shape, @Nullable String heap) {

    /** What a node is told of its virtual machine, is taken over from the launcher's. */
    List<String> command(int port) {
        var command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xshare:auto",
                "--enable-native-access=ALL-UNNAMED",
                "--sun-misc-unsafe-memory-access=allow",
                "-Dsluitend.home=" + home));
        if (heap != null) {
            command.add("-Xmx" + heap);
        }
        command.addAll(List.of("-jar", home.resolve("infra/target/sluitend.jar").toString()));
        command.addAll(List.of("start", "--no-caseload", "--port=" + port, "--data=" + data));
        command.addAll(shape.options());
        return command;
    }
}
