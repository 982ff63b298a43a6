package nl.sluitend.infra.launcher;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.jar.JarEntry;
import java.util.jar.JarOutputStream;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A start that learns, as the first one after a build does, and that ends before it has served. */
class RefusedStartTest {

    private static final Pattern BETWEEN = Pattern.compile(File.pathSeparator, Pattern.LITERAL);

    @TempDir
    @SuppressWarnings("NullAway.Init")
    private static Path jars;

    @SuppressWarnings("NullAway.Init")
    private static String classPath;

    @TempDir
    @SuppressWarnings("NullAway.Init")
    private Path home;

    /** The virtual machine learns nothing from folders. */
    @BeforeAll
    static void pack() throws IOException {
        var entries = new ArrayList<String>();
        for (var entry : BETWEEN.split(System.getProperty("java.class.path"), -1)) {
            if (!entry.endsWith("test-classes")) {
                entries.add(Files.isDirectory(Path.of(entry)) ? packed(Path.of(entry), entries.size()) : entry);
            }
        }
        classPath = String.join(File.pathSeparator, entries);
    }

    private static String packed(Path classes, int number) throws IOException {
        var jar = jars.resolve(number + ".jar");
        try (var out = new JarOutputStream(Files.newOutputStream(jar));
                var files = Files.walk(classes)) {
            for (var file : files.filter(path -> !path.equals(classes)).toList()) {
                var name = classes.relativize(file).toString().replace(File.separatorChar, '/');
                out.putNextEntry(new JarEntry(Files.isDirectory(file) ? name + "/" : name));
                if (Files.isRegularFile(file)) {
                    Files.copy(file, out);
                }
            }
        }
        return jar.toString();
    }

    private Process begin(String served, String... words) throws IOException {
        var command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:AOTCacheOutput=" + learnt(),
                "-Xlog:aot=off",
                "-Xlog:cds=off",
                "--enable-native-access=ALL-UNNAMED",
                "--sun-misc-unsafe-memory-access=allow",
                "-Dsluitend.served=" + served,
                "-cp",
                classPath,
                Sluitend.class.getName(),
                "start"));
        command.addAll(List.of(words));
        var start = new ProcessBuilder(command).redirectErrorStream(true);
        // the machine tells of these itself
        start.environment().remove("JAVA_TOOL_OPTIONS");
        return start.start();
    }

    private Path learnt() {
        return home.resolve("learnt.aot");
    }

    private String served() {
        return home.resolve("served").toString();
    }

    private static String said(Process process) throws IOException {
        return new String(process.getInputStream().readAllBytes(), UTF_8);
    }

    /** Nothing of the virtual machine's, neither on the screen nor beside the jar. */
    private void leftNothing(String said) throws IOException {
        assertThat(said).doesNotContain("AOT", "JAVA_TOOL_OPTIONS");
        try (var left = Files.list(home)) {
            assertThat(left.filter(path -> !path.endsWith("data"))).isEmpty();
        }
    }

    @Test
    void oneThatIsNotUnderstoodEndsWithItsSentence() throws Exception {
        var process = begin(served(), "extra");

        var said = said(process);

        assertThat(said).contains("extra", "--help");
        assertThat(process.waitFor()).isEqualTo(2);
        leftNothing(said);
    }

    @Test
    void oneWhosePortIsTakenEndsWithItsSentence() throws Exception {
        try (var taken = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            var process = begin(served(), "--data=" + data(), "--port=" + taken.getLocalPort());

            var said = said(process);

            assertThat(said).hasLineCount(1).contains("is taken");
            assertThat(process.waitFor()).isOne();
            leftNothing(said);
        }
    }

    @Test
    void oneWhoseFolderIsInUseEndsWithItsSentence() throws Exception {
        try (var _ = DataFolder.open(data()).lock()) {
            var process = begin(served(), "--data=" + data(), "--port=" + Preflight.freePort(0));

            var said = said(process);

            assertThat(said).hasLineCount(1).contains("is in use by");
            assertThat(process.waitFor()).isOne();
            leftNothing(said);
        }
    }

    @Test
    void oneWithASettingThatCannotBeEndsWithItsSentenceAndMakesNothing() throws Exception {
        var process =
                begin(served(), "--data=" + data(), "--port=" + Preflight.freePort(0), "-Dsluitend.session.look=5m");

        var said = said(process);

        assertThat(said).hasLineCount(1).contains("sluitend.session.look is too short or too long. Give 1s to 1m.");
        assertThat(process.waitFor()).isOne();
        leftNothing(said);
        assertThat(data()).doesNotExist();
    }

    @Test
    void oneWhosePartsDoNotComeUpEndsWithItsSentence() throws Exception {
        try (var folder = DataFolder.open(data())) {
            Files.writeString(folder.postgres(), "no folder");
        }
        var process = begin(
                served(),
                "--data=" + data(),
                "--port=" + Preflight.freePort(0),
                "-Dsluitend.keycloak.uri=http://127.0.0.1:1");

        var said = said(process);

        assertThat(said).contains("The start failed");
        assertThat(process.waitFor()).isOne();
        leftNothing(said);
    }

    /** As Ctrl-C and {@code ./sluitend stop} do it, at a part that has not answered yet. */
    @Test
    void oneThatIsAskedToEndBeforeItServesStopsItsPartsAndEnds() throws Exception {
        try (var silent = new ServerSocket(0, 50, InetAddress.getLoopbackAddress())) {
            silent.setSoTimeout(120_000); // one that ended meanwhile is not waited for
            var nowhere = "jdbc:postgresql://127.0.0.1:%d/".formatted(silent.getLocalPort());
            var process = begin(
                    served(),
                    "--data=" + data(),
                    "--port=" + Preflight.freePort(0),
                    "-Dsluitend.postgres.uri=" + nowhere + "events",
                    "-Dsluitend.vault.uri=" + nowhere + "vault",
                    "-Dsluitend.keycloak.uri=http://127.0.0.1:1");
            silent.accept().close();

            // the process's own destroy closes what we are about to read
            process.toHandle().destroy();
            var said = said(process);

            assertThat(said).contains("Stopping…", "All parts have stopped.");
            assertThat(process.waitFor()).isEqualTo(HasServed.ASKED_TO_END);
            leftNothing(said);
        }
    }

    /** What the tests above would find in every case, were the virtual machine left to its own end. */
    @Test
    void theMachineItselfWouldWriteDownWhatItLearnt() throws Exception {
        var process = begin("", "extra");

        assertThat(said(process)).contains("AOT");
        assertThat(learnt()).exists();
    }

    private Path data() {
        return home.resolve("data");
    }
}
