package nl.sluitend.torture;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import nl.sluitend.torture.judge.Judge;
import nl.sluitend.torture.judge.Ledger;
import nl.sluitend.torture.machine.Machine;
import nl.sluitend.torture.machine.NotWell;
import nl.sluitend.torture.plan.Schedule;
import nl.sluitend.torture.work.CaseClient;
import nl.sluitend.torture.work.Client;
import nl.sluitend.torture.work.Desk;
import nl.sluitend.torture.work.FeedClient;
import nl.sluitend.torture.work.Oracle;
import nl.sluitend.torture.work.Parcel;
import nl.sluitend.torture.work.Person;
import nl.sluitend.torture.work.Wire;

/** One schedule: clients work, blows fall, everything comes back, and what is left is judged. */
final class Rehearsal {

    private static final int CASE_CLIENTS = 3;
    private static final int FIRST_LINES = 12;
    private static final int AFTERWARDS_MILLIS = 1500;

    private final Scene scene;
    private final Schedule schedule;
    private final Path log;
    private final List<String> fell = new ArrayList<>();

    Rehearsal(Scene scene, Schedule schedule, Path log) {
        this.scene = scene;
        this.schedule = schedule;
        this.log = log;
    }

    Verdict run(List<Parcel> lines) throws IOException, InterruptedException, SQLException {
        try (var oracle = new Oracle(log)) {
            var feed = new FeedClient(scene.desk(oracle), lines, schedule.chanceOf(0));
            var violations = new ArrayList<>(rehearsed(oracle, feed));
            if (violations.isEmpty()) {
                new Quiet(machine().postgres().events()).await();
            }
            scene.delivered().addAll(feed.acknowledged());
            violations.addAll(Judge.violations(machine(), oracle, scene.delivered()));
            return new Verdict(
                    schedule,
                    List.copyOf(fell),
                    List.copyOf(violations),
                    oracle.acknowledged(),
                    oracle.unknown(),
                    feed.acknowledged().size(),
                    oracle.longest());
        }
    }

    private List<String> rehearsed(Oracle oracle, FeedClient feed)
            throws IOException, InterruptedException, SQLException {
        try {
            long begin = Ledger.of(machine().postgres().events()).end();
            feed.begin(FIRST_LINES);
            var complaints = struck(Crew.of(clients(scene.desk(oracle), feed, newcomers(begin))));
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

    /** Whatever comes of it, nobody works any more when what is left is judged. */
    private List<String> struck(Crew crew) throws IOException, InterruptedException {
        try {
            var complaints = strike();
            TimeUnit.MILLISECONDS.sleep(AFTERWARDS_MILLIS);
            return complaints;
        } finally {
            crew.stop();
        }
    }

    /** What was complained of meanwhile. */
    private List<String> strike() throws IOException, InterruptedException {
        var outage = new Outage(Wire.to(machine().application().uri()), scene.tokens());
        for (var blow : schedule.blows()) {
            if (new Strike(machine(), scene.usual(), scene.tokens(), outage).of(blow)) {
                fell.add(blow.label());
            }
        }
        return new ArrayList<>(outage.complaints());
    }

    private List<Person> newcomers(long begin) throws SQLException {
        return Ledger.of(machine().postgres().events()).newcomersSince(begin);
    }

    private List<Client> clients(Desk desk, FeedClient feed, List<Person> people) {
        var drivers = IntStream.range(0, CASE_CLIENTS)
                .<Client>mapToObj(client ->
                        new CaseClient(desk, scene.premises(), share(people, client), schedule.chanceOf(client + 1)));
        return Stream.concat(Stream.of(feed), drivers).toList();
    }

    private static List<Person> share(List<Person> people, int client) {
        return IntStream.range(0, people.size())
                .filter(index -> index % CASE_CLIENTS == client)
                .mapToObj(people::get)
                .toList();
    }

    private Machine machine() {
        return scene.machine();
    }
}
