package nl.sluitend.torture;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Duration;
import java.util.stream.Collectors;
import nl.sluitend.torture.agent.Orders;
import nl.sluitend.torture.machine.Machine;
import nl.sluitend.torture.plan.CampaignFeed;
import nl.sluitend.torture.plan.Schedule;
import nl.sluitend.torture.plan.Shape;
import nl.sluitend.torture.work.SentLine;
import org.jspecify.annotations.Nullable;

/** Runs schedules one after the other. After every few, and after a red one, the installation starts empty again. */
final class Campaign {

    private final Path folder;
    private final Machine machine;
    private final Orders usual;
    private final PrintWriter out;
    private final CampaignFeed sheaf;
    private final Shape shape;
    private final long seed;
    private @Nullable Scene scene;

    Campaign(Path folder, Machine machine, Shape shape, long seed, Orders usual, PrintWriter out) throws IOException {
        this.folder = folder;
        this.machine = machine;
        this.shape = shape;
        this.seed = seed;
        this.usual = usual;
        this.out = out;
        this.sheaf = CampaignFeed.of(seed);
    }

    /** Runs from where the tally is, up to that many. */
    Tally run(int schedules) throws IOException, InterruptedException, SQLException {
        var file = folder.resolve("tally-%s.json".formatted(Schedule.campaign(shape, seed)));
        var tally = Tally.in(file, shape, seed);
        while (tally.done() < schedules) {
            tally = tally.plus(only(tally.done()));
            tally.writeTo(file);
        }
        return tally;
    }

    /** Runs one schedule. */
    Verdict only(int number) throws IOException, InterruptedException, SQLException {
        return rehearsed(
                usual.faults().isEmpty()
                        ? Schedule.of(shape, seed, number)
                        : Schedule.showing(usual.faults(), shape, seed, number));
    }

    /** Runs that one. */
    Verdict rehearsed(Schedule schedule) throws IOException, InterruptedException, SQLException {
        long begin = System.nanoTime();
        int number = schedule.number();
        var log = folder.resolve(schedule.oracle());
        Files.deleteIfExists(log);
        var lines = sheaf.of(schedule).stream().map(SentLine::new).toList();
        var verdict = new Rehearsal(scene(number), schedule, log).run(lines);
        if (machine.isClosed()) {
            throw new IllegalStateException("The campaign was stopped in the middle of a schedule.");
        }
        tell(verdict, Duration.ofNanos(System.nanoTime() - begin));
        if (verdict.isGreen()) {
            Files.delete(log);
        } else {
            new FailureEvidence(folder, machine).keep(verdict);
            scene = null;
        }
        return verdict;
    }

    private Scene scene(int number) throws IOException, InterruptedException, SQLException {
        var current = scene;
        if (current == null || number % CampaignFeed.SCHEDULES == 0) {
            current = Scene.begun(machine, shape, usual);
            scene = current;
        }
        return current;
    }

    private String bugs() {
        return usual.faults().stream()
                .map(bug -> " --seeded-fault " + bug.label())
                .collect(Collectors.joining());
    }

    private void tell(Verdict verdict, Duration took) {
        out.printf(
                "%s schedule %d: %s; %d acknowledged, %d unknown, %d lines, longest wait %.1f s%s; %d s%n",
                verdict.isGreen() ? "✓" : "✗",
                verdict.schedule().number(),
                verdict.schedule().blows(),
                verdict.acknowledged(),
                verdict.unknown(),
                verdict.lines(),
                verdict.longest().toMillis() / 1000.0,
                verdict.takeover().isZero()
                        ? ""
                        : ", taken over in %.1f s".formatted(verdict.takeover().toMillis() / 1000.0),
                took.toSeconds());
        verdict.violations().forEach(violation -> out.println("    " + violation));
        if (!verdict.isGreen()) {
            out.println("    again with: " + verdict.schedule().command() + bugs());
        }
        out.flush();
    }
}
