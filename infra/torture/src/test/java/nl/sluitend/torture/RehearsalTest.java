package nl.sluitend.torture;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import nl.sluitend.torture.agent.Orders;
import nl.sluitend.torture.agent.SeededFault;
import nl.sluitend.torture.machine.Machine;
import nl.sluitend.torture.plan.Blow;
import nl.sluitend.torture.plan.CampaignFeed;
import nl.sluitend.torture.plan.Fault;
import nl.sluitend.torture.plan.Schedule;
import nl.sluitend.torture.plan.Shape;
import nl.sluitend.torture.work.SentLine;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The harness on the real product: green as it is, and red with each bug that is seeded into it. */
class RehearsalTest {

    private static final long SEED = 90;
    private static final int SCHEDULES = 5;
    private static final String READ_MODELS = "^read models ";
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
        turnsRed(
                with(scene, SeededFault.NON_IDEMPOTENT_FOLD),
                Shape.EMBEDDED,
                SeededFault.NON_IDEMPOTENT_FOLD,
                READ_MODELS);
    }

    @Test
    void aTokenAheadOfItsDataAndAnUnstoredDecisionTurnItRed() throws Exception {
        var scene = Scene.begun(
                machine, Shape.EMBEDDED, Orders.NONE.with(SeededFault.TOKEN_AHEAD, SeededFault.UNSTORED_COMMAND));
        turnsRed(scene, Shape.EMBEDDED, SeededFault.TOKEN_AHEAD, READ_MODELS, "but the store has|are there");
    }

    @Test
    void twoNodesKeepWhatTheyPromiseWhenOneIsKilledAndABugOfBothTurnsItRed() throws Exception {
        var scene = Scene.begun(machine, Shape.NODES, Orders.NONE);
        var green = rehearsed(scene, new Schedule(Shape.NODES, SEED, 0, List.of(KILLED)));
        assertThat(green.violations()).isEmpty();
        assertThat(green.takeover()).isPositive();
        turnsRed(
                with(scene, SeededFault.SKIPPED_WRITE, SeededFault.DOUBLED_DAILY_RUN),
                Shape.NODES,
                SeededFault.SKIPPED_WRITE,
                READ_MODELS,
                "^case .* was signalled \\d+ times");
    }

    @ParameterizedTest
    @EnumSource
    void anEventThatCannotBeFoldedHurtsOnePersonAndAViewThatStopsTurnsItRed(Shape shape) throws Exception {
        var scene = Scene.begun(machine, shape, Orders.NONE);
        var green = rehearsed(scene, new Schedule(shape, SEED, 0, List.of(UNFOLDABLE)));
        assertThat(green.violations()).isEmpty();
        assertThat(green.fell()).containsExactly("unfoldable-event");
        turnsRed(with(scene, SeededFault.STOPPED_VIEW), shape, SeededFault.STOPPED_VIEW, "do not follow|not well");
    }

    /**
     * A chance decides whom a bug hurts, and what comes later may mend it: so what such a bug looks like is seen within
     * a few schedules, as a campaign sees it, and not always in the first.
     */
    private static void turnsRed(Scene scene, Shape shape, SeededFault bug, String... looks) throws Exception {
        var violations = new ArrayList<String>();
        for (int number = 1; number <= SCHEDULES && !areSeen(violations, looks); number++) {
            violations.addAll(rehearsed(scene, showing(shape, number, bug)).violations());
        }
        assertThat(looks).allSatisfy(look -> assertThat(violations).anyMatch(isLike(look)));
    }

    private static boolean areSeen(List<String> violations, String... looks) {
        return Stream.of(looks).allMatch(look -> violations.stream().anyMatch(isLike(look)));
    }

    private static Predicate<String> isLike(String look) {
        return Pattern.compile(look).asPredicate();
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
        var lines =
                CampaignFeed.of(SEED).of(schedule).stream().map(SentLine::new).toList();
        var verdict = new Rehearsal(scene, schedule, log).run(lines);
        System.out.println(verdict);
        return verdict;
    }
}
