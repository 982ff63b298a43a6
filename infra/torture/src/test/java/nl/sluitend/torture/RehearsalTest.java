package nl.sluitend.torture;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import nl.sluitend.torture.agent.Orders;
import nl.sluitend.torture.agent.SeededFault;
import nl.sluitend.torture.machine.Machine;
import nl.sluitend.torture.plan.Blow;
import nl.sluitend.torture.plan.Fault;
import nl.sluitend.torture.plan.Schedule;
import nl.sluitend.torture.plan.Shape;
import nl.sluitend.torture.plan.Sheaf;
import nl.sluitend.torture.work.Parcel;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The harness on the real product: green as it is, and red with each bug that is seeded into it. */
class RehearsalTest {

    private static final long SEED = 90;
    private static final Path FOLDER = Path.of("target/rehearsal");
    /** It holds parts of the views, or all of them. */
    private static final Blow KILLED = new Blow(Fault.KILL_APPLICATION, 1, 500, null, 0);

    private static final Blow UNFOLDABLE = new Blow(Fault.UNFOLDABLE_EVENT, 1, 500, null, 0);

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

    /** On the same installation. */
    @Test
    void oneApplicationKeepsWhatItPromisesAndAFoldThatCountsTwiceTurnsItRed() throws Exception {
        var scene = Scene.begun(machine, Shape.EMBEDDED, Orders.NONE);
        var green = rehearsed(scene, showing(Shape.EMBEDDED, 0, SeededFault.NON_IDEMPOTENT_FOLD));
        assertThat(green.violations()).isEmpty();
        assertThat(green.fell()).containsExactly("document-not-token");
        var red = rehearsed(
                with(scene, SeededFault.NON_IDEMPOTENT_FOLD),
                showing(Shape.EMBEDDED, 1, SeededFault.NON_IDEMPOTENT_FOLD));
        assertThat(red.violations()).anyMatch(RehearsalTest::isOfReadModels);
    }

    @Test
    void aTokenAheadOfItsDataAndAnUnstoredDecisionTurnItRed() throws Exception {
        var scene = Scene.begun(
                machine, Shape.EMBEDDED, Orders.NONE.with(SeededFault.TOKEN_AHEAD, SeededFault.UNSTORED_COMMAND));
        var red = rehearsed(scene, showing(Shape.EMBEDDED, 0, SeededFault.TOKEN_AHEAD));
        assertThat(red.violations())
                .anyMatch(RehearsalTest::isOfReadModels)
                .anyMatch(violation -> violation.contains("but the store has") || violation.contains("are there"));
    }

    @Test
    void twoNodesKeepWhatTheyPromiseWhenOneIsKilledAndABugOfBothTurnsItRed() throws Exception {
        var scene = Scene.begun(machine, Shape.NODES, Orders.NONE);
        var green = rehearsed(scene, new Schedule(Shape.NODES, SEED, 0, List.of(KILLED)));
        assertThat(green.violations()).isEmpty();
        assertThat(green.takeover()).isPositive();
        var bugs = with(scene, SeededFault.SKIPPED_WRITE, SeededFault.DOUBLED_DAILY_RUN);
        assertThat(rehearsed(bugs, showing(Shape.NODES, 1, SeededFault.SKIPPED_WRITE))
                        .violations())
                .anyMatch(RehearsalTest::isOfReadModels)
                .anyMatch(violation -> violation.matches("case .* was signalled \\d+ times"));
    }

    @ParameterizedTest
    @EnumSource
    void anEventThatCannotBeFoldedHurtsOnePersonAndAViewThatStopsTurnsItRed(Shape shape) throws Exception {
        var scene = Scene.begun(machine, shape, Orders.NONE);
        var green = rehearsed(scene, new Schedule(shape, SEED, 0, List.of(UNFOLDABLE)));
        assertThat(green.violations()).isEmpty();
        assertThat(green.fell()).containsExactly("unfoldable-event");
        var red = rehearsed(with(scene, SeededFault.STOPPED_VIEW), showing(shape, 1, SeededFault.STOPPED_VIEW));
        assertThat(red.violations())
                .anyMatch(violation -> violation.contains("do not follow") || violation.contains("not well"));
    }

    private static boolean isOfReadModels(String violation) {
        return violation.startsWith("read models");
    }

    private static Schedule showing(Shape shape, int number, SeededFault bug) {
        return Schedule.showing(List.of(bug), shape, SEED, number);
    }

    /** The same installation, whose agents seed these bugs from now on. */
    private static Scene with(Scene scene, SeededFault... bugs) throws IOException {
        var orders = Orders.NONE.with(bugs);
        machine.nodes().order(orders);
        return new Scene(machine, orders, scene.tokens(), scene.premises(), scene.delivered());
    }

    private static Verdict rehearsed(Scene scene, Schedule schedule) throws Exception {
        var log = FOLDER.resolve(schedule.oracle());
        Files.deleteIfExists(log);
        var lines = Sheaf.of(SEED).of(schedule).stream().map(Parcel::new).toList();
        var verdict = new Rehearsal(scene, schedule, log).run(lines);
        System.out.println(verdict);
        return verdict;
    }
}
