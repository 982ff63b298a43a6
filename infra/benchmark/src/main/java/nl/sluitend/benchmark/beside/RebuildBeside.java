package nl.sluitend.benchmark.beside;

import java.util.List;
import nl.sluitend.benchmark.experiment.Bench;
import nl.sluitend.benchmark.experiment.RebuildExperiment;

/** P3: all read models built again by the running product beside the ones that serve. */
final class RebuildBeside implements MeasuredBeside {

    /** One of a region takes a second or two: less than the compiler takes at the first ones, and a collector now and then. */
    private static final int TIMES = 5;

    @Override
    public List<String> goals() {
        return List.of("P3");
    }

    @Override
    public void of(Rivals rivals) throws Exception {
        rebuild(rivals.earlier()); // the first ones find code that was never run
        rebuild(rivals.today());
        var rounds = rivals.alternately(RebuildBeside::rebuild, RebuildBeside::rebuild);
        rivals.found(Worked.row("P3", "processor time of a rebuild", "µs/event", rounds, Double::doubleValue));
    }

    private static Double rebuild(Bench bench) throws Exception {
        double micros = 0;
        for (int time = 0; time < TIMES; time++) {
            micros += RebuildExperiment.microsBesideWhatServes(bench.product());
        }
        return micros / TIMES;
    }
}
