package nl.sluitend.torture;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import nl.sluitend.torture.judge.Judge;
import nl.sluitend.torture.judge.Ledger;
import nl.sluitend.torture.machine.Machine;
import nl.sluitend.torture.machine.NotWell;
import nl.sluitend.torture.plan.Schedule;
import nl.sluitend.torture.work.CaseClient;
import nl.sluitend.torture.work.CasePerson;
import nl.sluitend.torture.work.Desk;
import nl.sluitend.torture.work.FeedClient;
import nl.sluitend.torture.work.LoadClient;
import nl.sluitend.torture.work.Oracle;
import nl.sluitend.torture.work.SentLine;
import nl.sluitend.torture.work.Wire;

/** Runs one schedule: clients work, faults strike, everything comes back, and the result is judged. */
final class Rehearsal {

    private static final int CASE_CLIENTS = 3;
    private static final int FIRST_LINES = 12;

    private final Scene scene;
    private final Schedule schedule;
    private final Path log;
    private final Takeover takeover;
    private final List<String> fell = new ArrayList<>();

    Rehearsal(Scene scene, Schedule schedule, Path log) {
        this.scene = scene;
        this.schedule = schedule;
        this.log = log;
        this.takeover = new Takeover(scene.machine());
    }

    Verdict run(List<SentLine> lines) throws IOException, InterruptedException, SQLException {
        try (var oracle = new Oracle(log)) {
            var desks = scene.desks(1 + CASE_CLIENTS, oracle);
            var feed = new FeedClient(desks.getFirst(), lines, schedule.chanceOf(0));
            var violations = new ArrayList<>(rehearsed(desks, feed));
            if (violations.isEmpty()) {
                new Quiet(machine().postgres().events()).await();
            }
            scene.delivered().addAll(feed.acknowledged());
            violations.addAll(Judge.violations(machine(), oracle, scene.delivered()));
            return verdict(violations, oracle, feed.acknowledged().size());
        }
    }

    private Verdict verdict(List<String> violations, Oracle oracle, int lines) {
        return new Verdict(
                schedule,
                List.copyOf(fell),
                List.copyOf(violations),
                oracle.acknowledged(),
                oracle.unknown(),
                lines,
                oracle.longest(),
                takeover.longest());
    }

    private List<String> rehearsed(List<Desk> desks, FeedClient feed)
            throws IOException, InterruptedException, SQLException {
        try {
            long begin = Ledger.of(machine().postgres().events()).end();
            feed.begin(FIRST_LINES);
            if (schedule.needsNewcomers()) {
                feed.hold();
            }
            var crew = Crew.of(clients(desks, feed, newcomers(begin)));
            var complaints = struck(crew, feed, desks.getFirst().oracle());
            feed.complete();
            complaints.addAll(
                    feed.unacknowledged().isEmpty()
                            ? feed.again()
                            : List.of("never acknowledged: " + feed.unacknowledged()));
            return complaints;
        } catch (NotWell stuck) {
            return List.of(String.valueOf(stuck.getMessage()));
        }
    }

    /** Whatever happens, no client works any more when the result is judged. */
    private List<String> struck(Crew crew, FeedClient feed, Oracle oracle) throws IOException, InterruptedException {
        try {
            var complaints = strike(feed);
            complaints.addAll(new GoingOn(oracle).complaints());
            return complaints;
        } finally {
            crew.stop();
        }
    }

    /** Strikes all blows; returns the complaints meanwhile. */
    private List<String> strike(FeedClient feed) throws IOException, InterruptedException {
        var outage = new OutageCheck(Wire.to(machine().nodes().get(1).uri()), scene.tokens());
        var crash = new Crash(machine(), scene.usual(), feed);
        var day = new Day(machine(), scene.tokens());
        var unfoldable = new Unfoldable(machine(), scene.tokens());
        var strike = new Strike(machine(), scene.usual(), crash, day, outage, takeover, unfoldable);
        for (var blow : schedule.blows()) {
            if (strike.of(blow)) {
                fell.add(blow.label());
            }
        }
        return Stream.of(outage.complaints(), takeover.complaints(), unfoldable.complaints())
                .flatMap(List::stream)
                .collect(Collectors.toCollection(ArrayList::new));
    }

    private List<CasePerson> newcomers(long begin) throws SQLException {
        return Ledger.of(machine().postgres().events()).newcomersSince(begin);
    }

    private List<LoadClient> clients(List<Desk> desks, FeedClient feed, List<CasePerson> people) {
        var drivers = IntStream.range(0, CASE_CLIENTS)
                .<LoadClient>mapToObj(client -> new CaseClient(
                        desks.get(client + 1), scene.premises(), share(people, client), schedule.chanceOf(client + 1)));
        return Stream.concat(Stream.of(feed), drivers).toList();
    }

    private static List<CasePerson> share(List<CasePerson> people, int client) {
        return IntStream.range(0, people.size())
                .filter(index -> index % CASE_CLIENTS == client)
                .mapToObj(people::get)
                .toList();
    }

    private Machine machine() {
        return scene.machine();
    }
}
