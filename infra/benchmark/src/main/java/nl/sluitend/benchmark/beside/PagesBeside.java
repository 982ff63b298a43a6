package nl.sluitend.benchmark.beside;

import java.util.List;
import nl.sluitend.benchmark.experiment.Bench;
import nl.sluitend.benchmark.experiment.PageLoad;
import nl.sluitend.benchmark.load.ClosedLoop;

/** P4: the pages that caseworkers open most. */
final class PagesBeside implements MeasuredBeside {

    private static final int USERS = 16;

    @Override
    public List<String> goals() {
        return List.of("P4");
    }

    @Override
    public void of(Rivals rivals) throws Exception {
        page(rivals, "worklist, first 25", PageLoad::worklist);
        page(rivals, "dossier", PageLoad::dossiers);
    }

    /** Opens a page over and over. */
    @FunctionalInterface
    private interface Opened {
        PageLoad on(Bench bench) throws Exception;
    }

    private static void page(Rivals rivals, String name, Opened page) throws Exception {
        try (var earlier = page.on(rivals.earlier());
                var today = page.on(rivals.today())) {
            rivals.earlier().extent().warmUp().run(USERS, earlier);
            rivals.today().extent().warmUp().run(USERS, today);
            var rounds = rivals.alternately(bench -> asked(bench, earlier), bench -> asked(bench, today));
            rivals.found(Worked.row("P4", name + ", 16 users", "/s", rounds, Worked::perSecond));
            rivals.found(Worked.row("P4", "processor time of a " + name, "ms", rounds, Worked::cpuMillis));
        }
    }

    private static Worked asked(Bench bench, PageLoad page) throws Exception {
        return Worked.on(bench, () -> new ClosedLoop(USERS, bench.extent().round()).run(page));
    }
}
