package nl.sluitend.benchmark;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
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
    void aFolderThatHoldsDataIsLeftAlone() throws Exception {
        var theirs = Files.writeString(folder.resolve("theirs"), "kept");
        assertThat(refusal("--data", folder.toString())).contains("is in use or holds data");
        assertThat(theirs).hasContent("kept");
    }

    private static String refusal(String... arguments) {
        var said = new StringWriter();
        var code = Benchmark.commandLine().setErr(new PrintWriter(said)).execute(arguments);
        assertThat(code).isEqualTo(1);
        return said.toString();
    }
}
