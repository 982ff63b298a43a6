package nl.sluitend.torture;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.List;
import nl.sluitend.torture.agent.Orders;
import nl.sluitend.torture.agent.SeededFault;
import nl.sluitend.torture.machine.Machine;
import nl.sluitend.torture.plan.Schedule;
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

    @Test
    void theProductKeepsWhatItPromises() throws Exception {
        var campaign = campaign();
        assertThat(campaign.rehearsed(showing(0, SeededFault.TOKEN_AHEAD)).violations())
                .isEmpty();
        assertThat(campaign.rehearsed(showing(1, SeededFault.NON_IDEMPOTENT_FOLD))
                        .violations())
                .isEmpty();
        assertThat(campaign.rehearsed(showing(2, SeededFault.SKIPPED_WRITE)).violations())
                .isEmpty();
    }

    @Test
    void aTokenAheadOfItsDataTurnsItRed() throws Exception {
        assertThat(violationsWith(SeededFault.TOKEN_AHEAD)).anyMatch(RehearsalTest::isOfReadModels);
    }

    @Test
    void aFoldThatCountsTwiceAndADoubledDailyRunTurnItRed() throws Exception {
        assertThat(violationsWith(SeededFault.NON_IDEMPOTENT_FOLD, SeededFault.DOUBLED_DAILY_RUN))
                .anyMatch(RehearsalTest::isOfReadModels)
                .anyMatch(violation -> violation.matches("case .* was signalled \\d+ times"));
    }

    @Test
    void aSkippedWriteAndAnUnstoredDecisionTurnItRed() throws Exception {
        assertThat(violationsWith(SeededFault.SKIPPED_WRITE, SeededFault.UNSTORED_COMMAND))
                .anyMatch(RehearsalTest::isOfReadModels)
                .anyMatch(violation -> violation.contains("but the store has") || violation.contains("are there"));
    }

    private static boolean isOfReadModels(String violation) {
        return violation.startsWith("read models");
    }

    private static List<String> violationsWith(SeededFault... bugs) throws Exception {
        return campaign(bugs).rehearsed(showing(0, bugs)).violations();
    }

    private static Schedule showing(int number, SeededFault... bugs) {
        return Schedule.showing(List.of(bugs), SEED, number);
    }

    private static Campaign campaign(SeededFault... bugs) throws Exception {
        return new Campaign(FOLDER, machine, SEED, Orders.NONE.with(bugs), new PrintWriter(System.out, true, UTF_8));
    }
}
