package nl.sluitend.torture;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import nl.sluitend.torture.agent.CrashPoint;
import nl.sluitend.torture.plan.Blow;
import nl.sluitend.torture.plan.Fault;
import nl.sluitend.torture.plan.Schedule;
import nl.sluitend.torture.plan.Shape;
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
    void anUnknownShapeIsRefusedByNamingTheKnownOnes() throws IOException {
        refuses("There is no shape cluster: name embedded or nodes.", "--shape", "cluster");
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
        Tally.in(file, Shape.NODES, 7).plus(green).plus(red).writeTo(file);
        var read = Tally.in(file, Shape.NODES, 7);
        assertThat(read.done()).isEqualTo(2);
        assertThat(read.red()).containsExactly(1);
        assertThat(read.acknowledged()).isEqualTo(20);
        assertThat(read.inWords()).contains("shape nodes").contains("longest takeover 4.2 s");
    }

    @Test
    void aTallyCountsWhatWasPlannedWhatFellAndWhatWasRed() {
        var tally = Tally.begun(Shape.NODES, 7)
                .plus(verdict(0, List.of()))
                .plus(verdict(1, List.of("something does not hold")));
        assertThat(tally.blows()).containsEntry("kill-postgres", new Count(2, 2, 1));
        assertThat(tally.blows()).containsEntry("key-not-used", new Count(2, 0, 0));
        assertThat(tally.table())
                .contains("planned     fell      red")
                .containsPattern("kill-postgres +2 +2 +1")
                .containsPattern("run-not-recorded +0 +0 +0")
                .doesNotContain("next-day");
    }

    @Test
    void aTallyOfAnotherVersionIsRefused() throws IOException {
        var file = folder.resolve("tally");
        Files.writeString(file, "{\"seed\": 7, \"faults\": {\"kill-postgres\": 2}}");
        assertThatThrownBy(() -> Tally.in(file, Shape.EMBEDDED, 7)).hasMessageContaining("another version");
    }

    @Test
    void aScheduleNamesTheCommandThatDoesItAgain() {
        assertThat(Schedule.of(Shape.EMBEDDED, 7, 12).command()).isEqualTo("./sluitend torture --seed 7 --only 12");
        assertThat(Schedule.of(Shape.NODES, 7, 12).command())
                .isEqualTo("./sluitend torture --shape nodes --seed 7 --only 12");
    }

    private static Verdict verdict(int number, List<String> violations) {
        var blows = List.of(
                new Blow(Fault.KILL_POSTGRES, 1, 500, null, 700),
                new Blow(Fault.CRASH_POINT, 2, 500, CrashPoint.KEY_NOT_USED, 1));
        return new Verdict(
                new Schedule(Shape.NODES, 7, number, blows),
                List.of("kill-postgres"),
                violations,
                10,
                1,
                5,
                Duration.ofMillis(20),
                Duration.ofMillis(4200));
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
