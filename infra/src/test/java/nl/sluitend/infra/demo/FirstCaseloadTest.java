package nl.sluitend.infra.demo;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.StringWriter;
import java.nio.file.Path;
import java.time.Duration;
import java.util.concurrent.Callable;
import org.junit.jupiter.api.Test;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** What a store that was busy for a moment left half is completed without anybody's help. */
class FirstCaseloadTest {

    private final StringWriter said = new StringWriter();
    private int sent;

    @Command(name = "sluitend")
    static final class Nothing {}

    /** Breaks off as often as it is told to. */
    @Command(name = "feed")
    final class BreakingOff implements Callable<Integer> {

        private final int times;

        @Option(names = "--data")
        private Path data = Path.of("");

        @Parameters
        private Path file = Path.of("");

        BreakingOff(int times) {
            this.times = times;
        }

        @Override
        public Integer call() {
            assertThat(data).hasToString("data");
            assertThat(file).hasToString("feed");
            sent++;
            return sent <= times ? 1 : 0;
        }
    }

    private boolean hasArrived(int times) throws InterruptedException {
        var sluitend = new CommandLine(new Nothing()).addSubcommand(new BreakingOff(times));
        return FirstCaseload.hasArrived(
                sluitend,
                Path.of("data"),
                Path.of("feed"),
                line -> said.append(line).append('\n'),
                Duration.ZERO);
    }

    @Test
    void aFeedThatBrokeOffIsSentAgain() throws InterruptedException {
        assertThat(hasArrived(2)).isTrue();
        assertThat(sent).isEqualTo(3);
        assertThat(said.toString()).hasLineCount(2).contains("it is sent again");
    }

    @Test
    void oneThatDoesNotArriveIsNamedWithWhatToDo() throws InterruptedException {
        assertThat(hasArrived(99)).isFalse();
        assertThat(sent).isEqualTo(5);
        assertThat(said.toString()).contains("It lies in feed: ./sluitend feed sends it, and so does the next start.");
    }
}
