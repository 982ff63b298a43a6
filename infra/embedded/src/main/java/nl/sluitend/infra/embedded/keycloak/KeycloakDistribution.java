package nl.sluitend.infra.embedded.keycloak;

import java.io.File;
import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** An unpacked Keycloak, built once for the way we start it: that takes seconds off every later start. */
public record KeycloakDistribution(Path folder) {

    private static final List<String> BUILD = List.of("build", "--db=dev-file", "--features=organization");

    /** Small and quick to start; the opened packages are those that its own script opens. */
    private static final List<String> JVM = List.of(
            "-XX:TieredStopAtLevel=1",
            "-XX:+UseSerialGC",
            "-Xmx384m",
            "-XX:MaxMetaspaceSize=256m",
            "-XX:+ExitOnOutOfMemoryError",
            "--add-opens=java.base/java.util=ALL-UNNAMED",
            "--add-opens=java.base/java.util.concurrent=ALL-UNNAMED",
            "--add-opens=java.base/java.security=ALL-UNNAMED",
            "--add-opens=java.base/java.lang=ALL-UNNAMED",
            "--enable-native-access=ALL-UNNAMED",
            "--sun-misc-unsafe-memory-access=allow",
            "-Duser.language=en",
            "-Djava.util.logging.manager=org.jboss.logmanager.LogManager",
            "-Djava.util.concurrent.ForkJoinPool.common.threadFactory="
                    + "io.quarkus.bootstrap.forkjoin.QuarkusForkJoinWorkerThreadFactory",
            "-Dpicocli.disable.closures=true");

    /** The one that this module's build unpacked, wherever below the module's parent these classes are. */
    public static Optional<KeycloakDistribution> unpacked() throws IOException {
        for (var folder = classes(); folder != null; folder = folder.getParent()) {
            var unpacked = folder.resolve("embedded/target/keycloak");
            if (Files.isDirectory(unpacked)) {
                try (var versions = Files.list(unpacked)) {
                    return versions.max(Path::compareTo).map(KeycloakDistribution::new);
                }
            }
        }
        return Optional.empty();
    }

    private static Path classes() {
        try {
            return Path.of(KeycloakDistribution.class
                    .getProtectionDomain()
                    .getCodeSource()
                    .getLocation()
                    .toURI());
        } catch (URISyntaxException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Name and version, as its folder says. */
    public String version() {
        return String.valueOf(folder.getFileName());
    }

    /** Builds it unless that was done; a second process waits for the first. */
    public void build() throws IOException, InterruptedException {
        var mark = folder.resolve("built");
        try (var channel = FileChannel.open(
                        folder.resolve("build.lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
                var _ = channel.lock()) {
            if (!Files.exists(mark) || !Files.readAllLines(mark).equals(BUILD)) {
                runBuild();
                Files.write(mark, BUILD);
            }
        }
    }

    private void runBuild() throws IOException, InterruptedException {
        var log = folder.resolve("build.log");
        var process = new ProcessBuilder(command(folder, BUILD))
                .redirectErrorStream(true)
                .redirectOutput(log.toFile())
                .start();
        if (process.waitFor() != 0) {
            throw new IOException("Keycloak could not be built: its last words are in " + log);
        }
    }

    /** Its entry point without its script: killing the script would leave the server running. */
    List<String> command(Path home, List<String> arguments) {
        var command = new ArrayList<String>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.add("-Dkc.home.dir=" + home);
        command.addAll(JVM);
        command.add("-cp");
        command.add(folder + File.separator + "lib" + File.separator + "quarkus-run.jar");
        command.add("io.quarkus.bootstrap.runner.QuarkusEntryPoint");
        command.addAll(arguments);
        return command;
    }
}
