package nl.sluitend.benchmark.beside;

import java.util.List;
import nl.sluitend.benchmark.experiment.Bench;
import nl.sluitend.benchmark.experiment.RebuildExperiment;

/** P3: all read models built again by the running product beside the ones that serve. */
final class RebuildBeside implements MeasuredBeside {

    @Override
    public List<String> goals() {
        return List.of("P3");
    }

    @Override
    public void of(Rivals rivals) throws Exception {
        rebuild(rivals.earlier()); // the first one finds code that was never run
        rebuild(rivals.today());
        var rounds = rivals.alternately(RebuildBeside::rebuild, RebuildBeside::rebuild);
        rivals.found(Worked.row("P3", "processor time of a rebuild", "µs/event", rounds, Double::doubleValue));
    }

    private static Double rebuild(Bench bench) throws Exception {
        return RebuildExperiment.microsBesideWhatServes(bench.product());
    }
}
