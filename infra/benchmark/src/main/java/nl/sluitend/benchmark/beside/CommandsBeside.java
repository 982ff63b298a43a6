package nl.sluitend.benchmark.beside;

import java.util.List;
import nl.sluitend.benchmark.experiment.Bench;
import nl.sluitend.benchmark.experiment.Deciding;
import nl.sluitend.benchmark.load.ClosedLoop;
import nl.sluitend.benchmark.load.Median;
import nl.sluitend.benchmark.load.OpenLoop;

/**
 * P1 and P2: durable commands through the gateway at each product's own peak; then, at 70 % of the earlier one's peak, how
 * long an answer takes and how long after its commit an event is visible.
 */
final class CommandsBeside implements MeasuredBeside {

    private static final int SENDERS = 16;
    private static final double PART_OF_PEAK = 0.7;

    @Override
    public List<String> goals() {
        return List.of("P1", "P2");
    }

    @Override
    public void of(Rivals rivals) throws Exception {
        try (var earlier = Deciding.on(rivals.earlier());
                var today = Deciding.on(rivals.today())) {
            rivals.earlier().extent().warmUp().run(SENDERS, earlier.attempts());
            rivals.today().extent().warmUp().run(SENDERS, today.attempts());
            var rounds = rivals.alternately(bench -> peak(bench, earlier), bench -> peak(bench, today));
            rivals.found(Worked.row("P1", "processor time of a durable command", "ms", rounds, Worked::cpuMillis));
            rivals.found(Worked.row("P1", "durable commands, 16 senders, peak", "/s", rounds, Worked::perSecond));
            atRate(rivals, earlier, today, earlierPeak(rounds) * PART_OF_PEAK);
        }
    }

    private static void atRate(Rivals rivals, Deciding earlier, Deciding today, double rate) throws Exception {
        var answers = rivals.alternately(bench -> steady(bench, earlier, rate), bench -> steady(bench, today, rate));
        rivals.found(Worked.row("P1", "p99 of an answer at 70 % of the earlier peak", "ms", answers, Worked::p99));
        var lags = rivals.alternately(_ -> earlier.lags(rate), _ -> today.lags(rate));
        rivals.found(Worked.row(
                "P2", "p99 from committed to visible at that load", "ms", lags, figures -> figures.percentile(99)));
    }

    private static Worked peak(Bench bench, Deciding deciding) throws Exception {
        var loop = new ClosedLoop(SENDERS, bench.extent().round());
        return Worked.on(bench, () -> loop.run(deciding.attempts()));
    }

    private static Worked steady(Bench bench, Deciding deciding, double rate) throws Exception {
        var loop = new OpenLoop(rate, SENDERS * 4, bench.extent().round().multipliedBy(2));
        return Worked.on(bench, () -> loop.run(deciding.attempts()));
    }

    private static double earlierPeak(List<Rivals.Round<Worked>> rounds) {
        return Median.of(rounds.stream()
                .mapToDouble(round -> round.earlier().perSecond())
                .toArray());
    }
}
