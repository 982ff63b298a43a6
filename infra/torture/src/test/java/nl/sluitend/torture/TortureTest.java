package nl.sluitend.torture;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import nl.sluitend.torture.plan.Schedule;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The verb: what cannot be done is refused in a sentence, and nothing is touched. */
class TortureTest {

    @TempDir
    @SuppressWarnings("NullAway.Init")
    private Path folder;

    private final StringWriter said = new StringWriter();

    @Test
    void anUnknownFaultIsRefusedByNamingTheKnownOnes() throws IOException {
        refuses("There is no fault gremlins: name one of skipped-write", "--seeded-fault", "gremlins");
    }

    @Test
    void anotherShapeIsRefused() throws IOException {
        refuses("Shape nodes is not rehearsed", "--shape", "nodes");
    }

    @Test
    void noSchedulesAtAllIsRefused() throws IOException {
        refuses("at least one", "--schedules", "0");
        refuses("counted from 0", "--only", "-1");
    }

    @Test
    void aFolderWithOtherFilesIsRefused() throws IOException {
        Files.writeString(folder.resolve("mine.txt"), "mine");
        assertThat(run()).isEqualTo(1);
        assertThat(said.toString()).contains("holds other files");
        assertThat(folder).isDirectoryContaining("glob:**mine.txt");
    }

    @Test
    void aFolderInUseIsRefused() throws IOException {
        try (var _ = Workplace.open(folder)) {
            assertThat(run()).isEqualTo(1);
        }
        assertThat(said.toString()).contains("is in use by another campaign");
    }

    @Test
    void aTallyIsKeptAndGoesOnWhereItWas() throws IOException {
        var file = folder.resolve("tally");
        var green = verdict(0, List.of());
        var red = verdict(1, List.of("something does not hold"));
        Tally.in(file, 7).plus(green).plus(red).writeTo(file);
        var read = Tally.in(file, 7);
        assertThat(read.done()).isEqualTo(2);
        assertThat(read.red()).containsExactly(1);
        assertThat(read.faults()).containsEntry("kill-postgres", 2);
        assertThat(read.acknowledged()).isEqualTo(20);
    }

    @Test
    void aScheduleNamesTheCommandThatDoesItAgain() {
        assertThat(Schedule.of(7, 12).command()).isEqualTo("./sluitend torture --seed 7 --only 12");
    }

    private static Verdict verdict(int number, List<String> violations) {
        return new Verdict(
                Schedule.of(7, number), List.of("kill-postgres"), violations, 10, 1, 5, Duration.ofMillis(20));
    }

    private void refuses(String sentence, String... arguments) throws IOException {
        assertThat(run(arguments)).isEqualTo(1);
        assertThat(said.toString()).contains(sentence);
        assertThat(folder).isEmptyDirectory();
    }

    private int run(String... arguments) {
        var words = new ArrayList<>(List.of(arguments));
        words.addAll(List.of("--data", folder.toString()));
        return Torture.commandLine().setErr(new PrintWriter(said)).execute(words.toArray(String[]::new));
    }
}
