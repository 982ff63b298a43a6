package nl.sluitend.benchmark.beside;

import java.io.IOException;
import java.io.PrintWriter;
import java.lang.ProcessBuilder.Redirect;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import nl.sluitend.infra.launcher.VerbRefused;
import org.springframework.util.FileSystemUtils;

/**
 * The product as it was, built apart from its own sources; once, for a build of a commit stays as it is.
 *
 * @param commit the first twelve digits
 * @param home the folder with its sources and its built jar
 */
public record Revision(String commit, Path home) {

    private static final int DIGITS = 12;
    private static final String JAR = "infra/target/sluitend.jar";

    /** The one of that name, built; refused when there is none or when it does not build. */
    public static Revision built(Path project, String name, PrintWriter out) throws IOException, InterruptedException {
        var commit = commit(project, name);
        var beside = Files.createDirectories(project.resolve("infra/benchmark/target/beside"));
        var revision = new Revision(commit, beside.resolve(commit));
        if (!Files.exists(revision.home.resolve(JAR))) {
            out.printf("Builds %s apart, once.%n", commit);
            out.flush();
            revision.checkOut(project);
            revision.build(beside.resolve(commit + ".log"));
        }
        return revision;
    }

    private static String commit(Path project, String name) throws IOException, InterruptedException {
        var git = new ProcessBuilder(
                        git(project, "rev-parse", "--verify", "--quiet", "--end-of-options", name + "^{commit}"))
                .redirectError(Redirect.DISCARD)
                .start();
        try (var out = git.inputReader()) {
            var said = out.readLine();
            if (git.waitFor() != 0 || said == null) {
                throw new VerbRefused("There is no revision %s here: name a commit, a tag or a branch with --beside."
                        .formatted(name));
            }
            return said.substring(0, DIGITS);
        }
    }

    /** A clone that shares the objects, so that the project's own folder and its list of work trees stay as they are. */
    private void checkOut(Path project) throws IOException, InterruptedException {
        FileSystemUtils.deleteRecursively(home); // of a build that broke off
        require(List.of("git", "clone", "--quiet", "--shared", "--no-checkout", project.toString(), home.toString()));
        require(git(home, "checkout", "--quiet", "--detach", commit));
    }

    private void require(List<String> command) throws IOException, InterruptedException {
        if (new ProcessBuilder(command).inheritIO().start().waitFor() != 0) {
            throw new VerbRefused("Revision %s could not be checked out.".formatted(commit));
        }
    }

    private void build(Path log) throws IOException, InterruptedException {
        var maven = new ProcessBuilder("mvn", "-B", "-DskipTests", "-Dspotless.check.skip", "package")
                .directory(home.toFile())
                .redirectErrorStream(true)
                .redirectOutput(log.toFile())
                .start();
        if (maven.waitFor() != 0 || !Files.exists(home.resolve(JAR))) {
            throw new VerbRefused("Revision %s does not build: %s tells why.".formatted(commit, log));
        }
    }

    private static List<String> git(Path folder, String... words) {
        return Stream.concat(Stream.of("git", "-C", folder.toString()), Stream.of(words))
                .toList();
    }
}
