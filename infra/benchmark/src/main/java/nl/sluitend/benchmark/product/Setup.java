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
 * @param heap the maximum heap of each of its virtual machines, such as {@code 18g}; absent for the default
 */
public record Setup(
        Path home, Path data, Shape shape, @Nullable String heap) {

    /**
     * The command of its users, with its class cache; nodes take the options of their virtual machine from the
     * launcher's.
     */
    List<String> command(int port) {
        var command = new ArrayList<>(List.of(
                home.resolve("sluitend").toString(), "start", "--no-caseload", "--port=" + port, "--data=" + data));
        command.addAll(shape.options());
        return command;
    }

    /** The same of another build, with data of its own. */
    public Setup of(Path otherHome, Path otherData) {
        return new Setup(otherHome, otherData, shape, heap);
    }

    /** The shape whose start takes the class cache, and writes it where there is none. */
    public Setup withCache() {
        return new Setup(home, data, Shape.EMBEDDED, heap);
    }

    /** Options for its virtual machines. */
    String options() {
        return heap == null ? "" : "-Xmx" + heap;
    }
}
