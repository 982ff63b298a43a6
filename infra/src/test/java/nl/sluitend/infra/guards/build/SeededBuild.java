package nl.sluitend.infra.guards.build;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import org.apache.maven.shared.invoker.DefaultInvocationRequest;
import org.apache.maven.shared.invoker.DefaultInvoker;
import org.apache.maven.shared.invoker.InvocationRequest;
import org.apache.maven.shared.invoker.MavenInvocationException;

/**
 * One Maven run over a tree of tiny modules that inherit the project's own parent pom, each with one violation. It is
 * run by the Maven that runs this build, on the JDK of the tests, because only that one can read this code's format.
 */
record SeededBuild(List<String> log) {

    private static final Path TREES = Path.of("src/test/resources/guards");
    private static final Path ROOM = Path.of("target/guards");

    static SeededBuild run(String tree, String... args) throws MavenInvocationException, IOException {
        copy(tree);
        var log = new CopyOnWriteArrayList<String>();
        new DefaultInvoker().execute(request(tree).addArgs(List.of(args)).setOutputHandler(log::add));
        return new SeededBuild(log);
    }

    /** Whether the module passed every guard. */
    boolean passes(String module) {
        return log.stream().anyMatch(line -> line.matches("\\[INFO] " + module + " \\.+ SUCCESS .*"));
    }

    /** What Maven said while it built the module. */
    List<String> about(String module) {
        return log.stream()
                .dropWhile(line -> !line.contains("< nl.sluitend:" + module + " >"))
                .skip(1)
                .takeWhile(line -> !line.contains("< nl.sluitend:") && !line.contains("Reactor Summary"))
                .toList();
    }

    private static InvocationRequest request(String tree) {
        return new DefaultInvocationRequest()
                .setMavenHome(new File(property("maven.home")))
                .setJavaHome(new File(System.getProperty("java.home")))
                .setLocalRepositoryDirectory(new File(property("maven.repository")))
                .setOffline(property("maven.mode").equals("offline: true"))
                .setBaseDirectory(ROOM.resolve(tree).toFile())
                .setBatchMode(true);
    }

    private static String property(String name) {
        return System.getProperty("sluitend." + name, "");
    }

    private static void copy(String tree) throws IOException {
        try (var paths = Files.walk(TREES.resolve(tree))) {
            paths.forEach(SeededBuild::copy);
        }
    }

    private static void copy(Path path) {
        var target = ROOM.resolve(TREES.relativize(path));
        try {
            if (Files.isDirectory(path)) {
                Files.createDirectories(target);
            } else {
                Files.writeString(target, Files.readString(path).replace("@version@", property("version")));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
