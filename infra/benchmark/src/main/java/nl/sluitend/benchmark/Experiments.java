package nl.sluitend.benchmark;

import java.util.List;
import nl.sluitend.benchmark.experiment.CountryFeed;
import nl.sluitend.benchmark.experiment.DurableCommand;
import nl.sluitend.benchmark.experiment.Experiment;
import nl.sluitend.benchmark.experiment.Growth;
import nl.sluitend.benchmark.experiment.Pages;
import nl.sluitend.benchmark.experiment.RebuildExperiment;
import nl.sluitend.benchmark.experiment.StartUp;
import nl.sluitend.benchmark.experiment.Visibility;
import nl.sluitend.benchmark.experiment.WorkbenchPages;
import nl.sluitend.infra.launcher.VerbRefused;

/** All experiments, ordered so that none disturbs another's data: those that fill the store come last. */
final class Experiments {

    private static final List<Long> SIZES = List.of(100_000L, 1_000_000L, 10_000_000L);
    /** Millions of events, and one more start: in a quick run only when named. */
    private static final List<String> NOT_IN_A_LOOK = List.of("P6", "P7");

    private Experiments() {}

    static List<Experiment> chosen(List<String> only, List<Long> events, boolean quick) {
        var all = List.<Experiment>of(
                new Pages(),
                new WorkbenchPages(),
                new DurableCommand(),
                new Visibility(),
                new RebuildExperiment(),
                new StartUp(),
                new CountryFeed(),
                new Growth(events.isEmpty() ? SIZES : events));
        only.forEach(name -> requireKnown(name, all));
        return all.stream()
                .filter(each -> only.isEmpty() ? isUsual(each, quick) : only.contains(each.goal()))
                .toList();
    }

    private static boolean isUsual(Experiment experiment, boolean quick) {
        return !(quick && NOT_IN_A_LOOK.contains(experiment.goal()));
    }

    private static void requireKnown(String name, List<Experiment> all) {
        if (all.stream().noneMatch(each -> each.goal().equals(name))) {
            throw new VerbRefused(
                    "There is no experiment %s: choose from P1 to P7 and P10 with --only.".formatted(name));
        }
    }
}
