package nl.sluitend.infra.contract;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/** Node and npm of this machine, with the clients of the committed lock file; what is installed stays for the next run. */
final class Npm {

    static final String MISSING = "There is no node with npm on this machine, or npm cannot fetch its packages:"
            + " clients that no one here wrote were not tried.";

    private static final Path SOURCES = Path.of("src/test/clients");
    private static final Path PLACE = Path.of("target/clients").toAbsolutePath();
    private static final String LOCK = "package-lock.json";
    private static final int MINUTES = 4;

    private Npm() {}

    /** Where the scripts can be run. */
    static Optional<Npm> find() throws IOException, InterruptedException {
        if (!isOnPath("node") || !isOnPath("npm")) {
            return Optional.empty();
        }
        Files.createDirectories(PLACE);
        var known = isInstalled();
        copy();
        return known || installed() ? Optional.of(new Npm()) : Optional.empty();
    }

    private static boolean isOnPath(String program) {
        return Stream.of(System.getenv().getOrDefault("PATH", "").split(File.pathSeparator))
                .anyMatch(folder -> Files.isExecutable(Path.of(folder, program)));
    }

    /** The same packages as last time, all of them: the stamp is written at the end. */
    private static boolean isInstalled() throws IOException {
        var stamp = PLACE.resolve("installed.json");
        return Files.exists(stamp) && Files.mismatch(stamp, SOURCES.resolve(LOCK)) < 0;
    }

    private static boolean installed() throws IOException, InterruptedException {
        var done = run(List.of("npm", "ci", "--no-audit", "--no-fund")).equals("0");
        if (done) {
            Files.copy(PLACE.resolve(LOCK), PLACE.resolve("installed.json"));
        }
        return done;
    }

    private static void copy() throws IOException {
        try (var files = Files.list(SOURCES)) {
            for (var file : files.filter(Files::isRegularFile).toList()) {
                Files.write(PLACE.resolve(file.getFileName().toString()), Files.readAllBytes(file));
            }
        }
    }

    /** What a script says, and its exit code as the last line. */
    List<String> node(String script, String... arguments) throws IOException, InterruptedException {
        var command =
                Stream.concat(Stream.of("node", script), Stream.of(arguments)).toList();
        var code = run(command);
        return Stream.concat(Files.readAllLines(output()).stream(), Stream.of(code))
                .toList();
    }

    private static String run(List<String> command) throws IOException, InterruptedException {
        var process = new ProcessBuilder(command)
                .directory(PLACE.toFile())
                .redirectErrorStream(true)
                .redirectOutput(output().toFile())
                .start();
        if (!process.waitFor(MINUTES, TimeUnit.MINUTES)) {
            process.destroyForcibly();
            return "too late";
        }
        return String.valueOf(process.exitValue());
    }

    private static Path output() {
        return PLACE.resolve("output.txt");
    }
}
