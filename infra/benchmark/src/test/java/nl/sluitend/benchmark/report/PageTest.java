package nl.sluitend.benchmark.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a run leaves behind. */
class PageTest {

    private static final Machine MACHINE =
            new Machine("a processor", 2, 24, "Linux", "25", "PostgreSQL 18", "documents", "Keycloak", "abc", 0.5);

    @Test
    void theTableShowsFigureTwinRatioAndVerdict() {
        assertThat(Page.of(run(dossier(0.85)), List.of("ratios.png")))
                .contains("| P4 | dossier, 16 users | ratio ≥ 0.80 | 850 /s | 1,000 | **0.850** | 1.0 / 2.0 / 3.0 |")
                .contains("| met |")
                .contains("![ratios.png](benchmarks/ratios.png)");
    }

    @Test
    void aGoalThatIsMissedIsNamedSo() {
        assertThat(Page.of(run(dossier(0.5)), List.of())).contains("| missed |");
    }

    @Test
    void aRatioBelowItsHardBoundIsBroken() {
        assertThat(run(dossier(0.5)).broken()).isEmpty();
        assertThat(run(dossier(0.01)).broken()).singleElement().asString().contains("below its hard bound");
    }

    @Test
    void aFigureWithoutTwinBreaksNoBound() {
        assertThat(run(new Finding("P7", "one command", "s", 600, null, null, null, null, ""))
                        .broken())
                .isEmpty();
    }

    @Test
    void runsAreReadBackAsTheyWereWritten(@TempDir Path folder) throws Exception {
        var history = folder.resolve("history.jsonl");
        assertThat(Run.in(history)).isEmpty();
        run(dossier(0.5)).appendTo(history);
        run(dossier(0.6)).appendTo(history);
        assertThat(Run.in(history)).containsExactly(run(dossier(0.5)), run(dossier(0.6)));
    }

    @Test
    void thereIsAPlotForWhatHasPoints(@TempDir Path folder) throws Exception {
        System.setProperty("java.awt.headless", "true");
        assertThat(Plots.draw(List.of(run(dossier(0.5)), run(dossier(0.6))), folder))
                .containsExactly("ratios.png")
                .allSatisfy(name -> assertThat(folder.resolve(name)).isNotEmptyFile());
    }

    private static Finding dossier(@Nullable Double ratio) {
        var latency = new Latency(1, 2, 3);
        double factor = ratio == null ? 1 : ratio;
        return new Finding("P4", "dossier, 16 users", "/s", 1000 * factor, 1000.0, ratio, latency, 150.0, "");
    }

    private static Run run(Finding finding) {
        return new Run("2026-11-22T12:00:00Z", "embedded", true, MACHINE, List.of(finding));
    }
}
