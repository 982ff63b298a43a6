package nl.sluitend.benchmark;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import nl.sluitend.benchmark.beside.Revision;
import nl.sluitend.infra.launcher.VerbRefused;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What cannot be measured is refused in one sentence, and nothing is touched. */
class BenchmarkTest {

    @TempDir
    Path folder;

    @Test
    void anUnknownExperimentIsRefused() {
        assertThat(refusal("--only", "P9")).startsWith("There is no experiment P9:");
    }

    @Test
    void anUnknownShapeIsRefused() {
        assertThat(refusal("--shape", "sphere")).startsWith("The shape sphere cannot be measured:");
    }

    @Test
    void anUnknownRevisionIsRefused() {
        assertThat(refusal(
                        "--beside",
                        "of-nobody",
                        "--data",
                        folder.resolve("place").toString()))
                .startsWith("There is no revision of-nobody here:");
    }

    @Test
    void whatIsNotMeasuredBesideAnotherIsRefused() {
        assertThat(refusal("--beside", "HEAD", "--only", "P7"))
                .startsWith("Nothing of P7 is measured beside an earlier revision: choose from P1, P2, P3, P4, P5, P6");
    }

    @Test
    void aRevisionThatDoesNotBuildIsRefused() throws Exception {
        git("init", "--quiet");
        git("-c", "user.name=a", "-c", "user.email=a@example.org", "commit", "--quiet", "--allow-empty", "-m", "Empty");

        assertThatThrownBy(() -> Revision.built(folder, "HEAD", new PrintWriter(Writer.nullWriter())))
                .isInstanceOf(VerbRefused.class)
                .hasMessageMatching("Revision \\w{12} does not build: .*\\.log tells why\\.");
    }

    private void git(String... words) throws Exception {
        var command = new ArrayList<>(List.of("git", "-C", folder.toString()));
        command.addAll(List.of(words));
        assertThat(new ProcessBuilder(command).inheritIO().start().waitFor()).isZero();
    }

    @Test
    void aFolderThatHoldsDataIsLeftAlone() throws Exception {
        var theirs = Files.writeString(folder.resolve("theirs"), "kept");
        assertThat(refusal("--data", folder.toString())).contains("holds other files");
        assertThat(theirs).hasContent("kept");
    }

    @Test
    void whatAKilledBenchmarkLeftIsClearedAway() throws Exception {
        try (var first = Workplace.open(folder)) {
            assertThat(refusal("--data", folder.toString())).contains("in use by another benchmark");
            Files.createDirectories(first.product().resolve("postgres"));
            Files.writeString(folder.resolve("country.ndjson"), "{}");
            first.lock().acquiredBy().close(); // as the system does it for a process that was killed

            try (var next = Workplace.open(folder)) {
                assertThat(next.product()).doesNotExist();
                assertThat(folder.resolve("country.ndjson")).doesNotExist();
                Files.createDirectories(next.product());
            }
            Files.createDirectories(folder);
        }
        assertThat(folder).doesNotExist();
    }

    private static String refusal(String... arguments) {
        var said = new StringWriter();
        var code = Benchmark.commandLine().setErr(new PrintWriter(said)).execute(arguments);
        assertThat(code).isEqualTo(1);
        return said.toString();
    }
}
