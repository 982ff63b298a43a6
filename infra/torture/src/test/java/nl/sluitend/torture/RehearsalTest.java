package nl.sluitend.torture;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.List;
import nl.sluitend.torture.agent.CrashPoint;
import nl.sluitend.torture.agent.Orders;
import nl.sluitend.torture.agent.SeededFault;
import nl.sluitend.torture.machine.Machine;
import nl.sluitend.torture.plan.Blow;
import nl.sluitend.torture.plan.Fault;
import nl.sluitend.torture.plan.Schedule;
import nl.sluitend.torture.plan.Shape;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** The harness on the real product: green as it is, and red with each bug that is seeded into it. */
class RehearsalTest {

    private static final long SEED = 90;
    private static final Path FOLDER = Path.of("target/rehearsal");

    @SuppressWarnings("NullAway.Init")
    private static Workplace workplace;

    @SuppressWarnings("NullAway.Init")
    private static Machine machine;

    @BeforeAll
    static void start() throws Exception {
        workplace = Workplace.open(FOLDER);
        machine = Machine.in(FOLDER, true);
    }

    @AfterAll
    static void end() throws Exception {
        machine.close();
        workplace.close();
    }

    /** The same crash, between documents and token, that shows a token ahead and a fold that counts twice. */
    @Test
    void oneApplicationKeepsWhatItPromises() throws Exception {
        var green = campaign(Shape.EMBEDDED)
                .rehearsed(Schedule.showing(List.of(SeededFault.NON_IDEMPOTENT_FOLD), Shape.EMBEDDED, SEED, 0));
        assertThat(green.violations()).isEmpty();
        assertThat(green.fell()).containsExactly(CrashPoint.DOCUMENT_NOT_TOKEN.label());
    }

    @Test
    void twoNodesKeepWhatTheyPromiseWhenOneIsKilled() throws Exception {
        var killed = new Blow(Fault.KILL_APPLICATION, 1, 500, null, 0);
        var green = campaign(Shape.NODES).rehearsed(new Schedule(Shape.NODES, SEED, 1, List.of(killed)));
        assertThat(green.violations()).isEmpty();
        assertThat(green.takeover()).isPositive();
    }

    @Test
    void aTokenAheadOfItsDataAndAnUnstoredDecisionTurnItRed() throws Exception {
        assertThat(violationsWith(SeededFault.TOKEN_AHEAD, SeededFault.UNSTORED_COMMAND))
                .anyMatch(RehearsalTest::isOfReadModels)
                .anyMatch(violation -> violation.contains("but the store has") || violation.contains("are there"));
    }

    @Test
    void aFoldThatCountsTwiceAndADoubledDailyRunTurnItRed() throws Exception {
        assertThat(violationsWith(SeededFault.NON_IDEMPOTENT_FOLD, SeededFault.DOUBLED_DAILY_RUN))
                .anyMatch(RehearsalTest::isOfReadModels)
                .anyMatch(violation -> violation.matches("case .* was signalled \\d+ times"));
    }

    @Test
    void aSkippedWriteTurnsItRed() throws Exception {
        assertThat(violationsWith(SeededFault.SKIPPED_WRITE)).anyMatch(RehearsalTest::isOfReadModels);
    }

    private static boolean isOfReadModels(String violation) {
        return violation.startsWith("read models");
    }

    private static List<String> violationsWith(SeededFault... bugs) throws Exception {
        return campaign(Shape.EMBEDDED, bugs)
                .rehearsed(Schedule.showing(List.of(bugs), Shape.EMBEDDED, SEED, 0))
                .violations();
    }

    private static Campaign campaign(Shape shape, SeededFault... bugs) throws Exception {
        var usual = Orders.NONE.with(bugs);
        return new Campaign(FOLDER, machine, shape, SEED, usual, new PrintWriter(System.out, true, UTF_8));
    }
}
