package nl.sluitend.benchmark.experiment;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import nl.sluitend.benchmark.load.ClosedLoop;
import nl.sluitend.benchmark.load.Contest;
import nl.sluitend.benchmark.load.ContestResult;
import nl.sluitend.benchmark.load.OpenLoop;
import nl.sluitend.benchmark.product.ApiUser;
import nl.sluitend.benchmark.product.Known;
import nl.sluitend.benchmark.report.Finding;
import nl.sluitend.benchmark.report.Latency;
import nl.sluitend.benchmark.twin.CommitPerEvent;

/**
 * P1: a command from GraphQL to its event on disk. An attempt to reach somebody is recorded: one event, repeatable. The
 * answer carries the dossier's version, so it also waits until the view contains the event.
 */
public final class DurableCommand implements Experiment {

    private static final String ATTEMPT = """
            mutation($input: RecordContactAttemptInput!) { recordContactAttempt(input: $input) {
              refusal { code } dossier { version } } }
            """;
    private static final int SENDERS = 16;
    private static final int MOST_PEOPLE = 20_000;
    private static final double PART_OF_PEAK = 0.7;

    @Override
    public String goal() {
        return "P1";
    }

    @Override
    public void on(Bench bench) throws Exception {
        try (var adviser = bench.visitor("noor.uwv")) {
            var attempts = new Attempts(adviser, requests(adviser));
            bench.extent().warmUp().run(SENDERS, attempts);
            var peak = peak(bench, attempts, SENDERS);
            steady(bench, attempts, peak.product() * PART_OF_PEAK);
            bench.profiled("P1", () -> new ClosedLoop(SENDERS, Duration.ofSeconds(15)).run(attempts));
            for (int senders : bench.extent().senders()) {
                peak(bench, attempts, senders);
            }
        }
    }

    private static ContestResult peak(Bench bench, Attempts attempts, int senders) throws Exception {
        var extent = bench.extent();
        var contest = new Contest(extent.rounds(), new ClosedLoop(senders, extent.round()));
        try (var twin = CommitPerEvent.on(bench.product().parts().events(), senders)) {
            var outcome = contest.between(attempts, twin, bench.product()::cpuTime);
            bench.found("P1", "durable commands, %d senders, peak".formatted(senders), outcome, outcome.told());
            return outcome;
        }
    }

    private static void steady(Bench bench, Attempts attempts, double rate) throws Exception {
        var length = bench.extent().round().multipliedBy(2);
        var figures = new OpenLoop(rate, SENDERS * 4, length).run(attempts);
        bench.found(new Finding(
                "P1",
                "durable commands at 70 % of the peak",
                "/s",
                figures.perSecond(),
                null,
                null,
                Latency.of(figures),
                null,
                ("latency counts from when each was due. " + figures.failures()).strip()));
    }

    private static List<String> requests(ApiUser adviser) throws Exception {
        return Known.of(adviser, MOST_PEOPLE).stream()
                .map(DurableCommand::request)
                .toList();
    }

    static String request(Known known) {
        var input = Map.of("inhabitant", known.inhabitant(), "wwCase", known.wwCase(), "channel", "TELEPHONE");
        return ApiUser.request(ATTEMPT, Map.of("input", input));
    }
}
