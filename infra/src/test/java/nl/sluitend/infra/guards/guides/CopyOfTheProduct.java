package nl.sluitend.infra.guards.guides;

import io.soabase.recordbuilder.processor.RecordBuilderProcessor;
import java.io.File;
import java.io.IOException;
import java.io.StringWriter;
import java.net.MalformedURLException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import javax.tools.ToolProvider;
import org.springframework.util.FileSystemUtils;

/**
 * The sources of the four modules that a context lies in, to be changed, compiled and run apart from the product.
 *
 * @param tree where they are
 */
record CopyOfTheProduct(Path tree) {

    private static final List<String> MODULES = List.of("shared-kernel", "command-side", "query-side", "gateway");

    static CopyOfTheProduct in(Path tree) throws IOException {
        for (var module : MODULES) {
            FileSystemUtils.copyRecursively(
                    Path.of("..", module, "src/main"), tree.resolve(module).resolve("src/main"));
        }
        return new CopyOfTheProduct(tree);
    }

    /** Compiles it; what the compiler says is empty when it finds no fault. */
    String compile() throws IOException {
        var said = new StringWriter();
        var compiler = ToolProvider.getSystemJavaCompiler();
        try (var files = compiler.getStandardFileManager(null, null, null);
                var sources = Files.walk(tree)) {
            var task = compiler.getTask(
                    said,
                    files,
                    null,
                    List.of(
                            "-d",
                            built().toString(),
                            "-parameters",
                            "-nowarn",
                            "-cp",
                            String.join(File.pathSeparator, libraries())),
                    null,
                    files.getJavaFileObjectsFromPaths(
                            sources.filter(path -> path.toString().endsWith(".java"))
                                    .toList()));
            task.setProcessors(List.of(new RecordBuilderProcessor()));
            return task.call() ? "" : said.toString();
        }
    }

    /** Its classes, and none of the product's own. */
    URLClassLoader classes() throws IOException {
        for (var module : MODULES) {
            var resources = tree.resolve(module).resolve("src/main/resources");
            if (Files.exists(resources)) {
                FileSystemUtils.copyRecursively(resources, built());
            }
        }
        var urls = Stream.concat(Stream.of(built().toString()), libraries().stream())
                .map(path -> url(Path.of(path)))
                .toArray(URL[]::new);
        return new URLClassLoader(urls, ClassLoader.getPlatformClassLoader());
    }

    private Path built() throws IOException {
        return Files.createDirectories(tree.resolve("built"));
    }

    private static List<String> libraries() {
        return Arrays.stream(System.getProperty("java.class.path").split(File.pathSeparator))
                .filter(path -> path.endsWith(".jar") && !isOfTheProduct(path))
                .toList();
    }

    private static boolean isOfTheProduct(String path) {
        return Stream.concat(MODULES.stream(), Stream.of("infra"))
                .anyMatch(module -> path.contains(File.separator + module + File.separator));
    }

    private static URL url(Path path) {
        try {
            return path.toUri().toURL();
        } catch (MalformedURLException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
