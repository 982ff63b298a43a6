package nl.sluitend.benchmark.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a run leaves behind. */
class BenchmarkPageTest {

    private static final Machine MACHINE =
            new Machine("a processor", 2, 24, "Linux", "25", "PostgreSQL 18", "documents", "Keycloak", "abc", 0.5);

    @TempDir
    Path folder;

    @Test
    void theTableShowsFigureTwinRatioAndVerdict() throws Exception {
        assertThat(page(run(1, dossier(0.85))))
                .contains("## Shape embedded")
                .contains(
                        "| P4 | dossier, 16 users | ratio ≥ 0.80, p50",
                        "| 850 /s | 1,000 | **0.850** | 1.0 / 2.0 / 3.0 |")
                .contains("| met | 2026-11-01, abc |")
                .contains("![ratios.png](benchmarks/ratios.png)");
    }

    @Test
    void aGoalThatIsMissedIsNamedSo() throws Exception {
        assertThat(page(run(1, dossier(0.5)))).contains("| missed |");
    }

    @Test
    void aRunOfAPartLeavesTheOtherGoalsOnThePage() throws Exception {
        assertThat(page(run(1, dossier(0.85), start(20)), run(2, start(30))))
                .contains("| P4 | dossier, 16 users |")
                .contains("| 30.0 s |")
                .contains("| 2026-11-02, abc |")
                .doesNotContain("| 20.0 s |");
    }

    @Test
    void aSizeThatWasNotMeasuredAgainStaysInTheOrderOfSizes() throws Exception {
        assertThat(page(
                        run(1, growth("/s", 1_000), growth("/s", 10_000), growth("MiB", 10_000)),
                        run(2, growth("/s", 1_000), growth("/s", 2_000))))
                .containsSubsequence(
                        "at 1,000 events | ",
                        "2026-11-02",
                        "at 2,000 events | ",
                        "2026-11-02",
                        "at 10,000 events | ",
                        "2026-11-01",
                        "at 10,000 events | ",
                        "2026-11-01")
                .doesNotContainPattern("at 1,000 events[^\\n]*2026-11-01");
    }

    @Test
    void aQuickLookTakesNoPlaceOfALongOne() throws Exception {
        var look = new Run("2026-11-03T12:00:00Z", "embedded", true, MACHINE, List.of(start(40)));
        assertThat(page(run(1, start(20)), look)).contains("| 20.0 s |").doesNotContain("| 40.0 s |");
        assertThat(page(look)).contains("| 40.0 s |").contains("abc, quick");
    }

    @Test
    void eachShapeHasATable() throws Exception {
        var nodes = new Run("2026-11-03T12:00:00Z", "nodes", false, MACHINE, List.of(start(40)));
        assertThat(page(run(1, start(20)), nodes))
                .contains("## Shape embedded", "| 20.0 s |", "## Shape nodes", "| 40.0 s |");
    }

    @Test
    void growthHasATableAndAPlotForEachUnit() throws Exception {
        assertThat(page(run(1, growth("/s", 1_000), growth("/s", 10_000), growth("MiB", 1_000))))
                .contains("### Growth")
                .contains("growth-embedded-rates.png", "growth-embedded-memory.png")
                .doesNotContain("growth-embedded-rebuild.png");
        assertThat(folder.resolve("benchmarks/growth-embedded-rates.png")).isNotEmptyFile();
    }

    @Test
    void flameGraphsThatWereKeptAreLinked() throws Exception {
        Files.writeString(
                Files.createDirectories(folder.resolve("benchmarks/flames")).resolve("P1 before.html"), "");
        assertThat(page(run(1, start(20)))).contains("[P1 before](<benchmarks/flames/P1 before.html>)");
    }

    @Test
    void whatWasMeasuredBesideAnEarlierRevisionHasATable() throws Exception {
        var heap = Beside.of("P6", "heap for each inhabitant, at 3 events", "kB", List.of(40.0), List.of(10.0));
        var rate =
                Beside.of("P4", "dossier, 16 users", "/s", List.of(100.0, 200.0, 100.0), List.of(100.0, 220.0, 140.0));

        assertThat(page(run(1, start(20)), beside(2, heap, rate)))
                .contains("## Beside 62ca017, shape embedded")
                .contains("| 40.0 kB | 10.0 | **0.250** | 0.250 to 0.250 | ≤ 0.5 | met | 2026-11-02")
                .contains("| 100 /s | 140 | **1.100** | 1.000 to 1.400 | ≥ 1.5 | missed | 2026-11-02");
    }

    @Test
    void runsOfOneProductBesideARevisionAreOneRow() throws Exception {
        var first = rate(100.0, 120.0);
        var second = rate(200.0, 420.0);
        var third = rate(400.0, 600.0);

        assertThat(page(beside("abc", 1, first), beside("abc-dirty", 2, second), beside("abc-dirty", 3, third)))
                .contains("| 200 /s | 420 | **1.500** | 1.200 to 2.100 | ≥ 1.5 | met | 2026-11-03, abc-dirty, 3 runs |")
                .doesNotContain("**1.200**");
    }

    @Test
    void theNewestProductBesideARevisionIsShown() throws Exception {
        assertThat(page(beside("abc", 1, rate(2.0, 1.0)), beside("def", 2, rate(4.0, 1.0))))
                .contains("**0.250**", "2026-11-02, def |")
                .doesNotContain("**0.500**");
    }

    @Test
    void aLookBesideARevisionIsNoPartOfAMedian() throws Exception {
        var look = new Run("2026-11-03T12:00:00Z", "embedded", true, MACHINE, List.of(), compared(rate(4.0, 1.0)));
        assertThat(page(beside("abc", 1, rate(2.0, 1.0)), look)).contains("**0.500**", "2026-11-01, abc |");
    }

    private static Beside rate(double then, double now) {
        return Beside.of("P4", "dossier, 16 users", "/s", List.of(then), List.of(now));
    }

    private static Compared compared(Beside... figures) {
        return new Compared("62ca017", List.of(figures));
    }

    private static Run beside(int day, Beside... figures) {
        return beside(MACHINE.commit(), day, figures);
    }

    private static Run beside(String commit, int day, Beside... figures) {
        var machine = new Machine("AMD", 2, 23, "Linux", "25", "PostgreSQL 18", "documents", "keycloak", commit, 0.1);
        return new Run(
                "2026-11-0%dT12:00:00Z".formatted(day), "embedded", false, machine, List.of(), compared(figures));
    }

    @Test
    void aRatioBelowItsHardBoundIsBroken() {
        assertThat(run(1, dossier(0.5)).broken()).isEmpty();
        assertThat(run(1, dossier(0.01)).broken()).singleElement().asString().contains("below its hard bound");
    }

    @Test
    void aFigureWithoutTwinBreaksNoBound() {
        assertThat(run(1, start(600)).broken()).isEmpty();
    }

    @Test
    void runsAreReadBackAsTheyWereWritten() throws Exception {
        var history = folder.resolve("history.jsonl");
        assertThat(Run.in(history)).isEmpty();
        run(1, dossier(0.5)).appendTo(history);
        run(2, dossier(0.6)).appendTo(history);
        assertThat(Run.in(history)).containsExactly(run(1, dossier(0.5)), run(2, dossier(0.6)));
        var beside = beside(3, Beside.of("P5", "a new feed", "s", List.of(2.0), List.of(1.0)));
        beside.appendTo(history);
        assertThat(Run.in(history)).last().isEqualTo(beside);
    }

    @BeforeAll
    static void noScreen() {
        System.setProperty("java.awt.headless", "true");
    }

    private String page(Run... history) throws Exception {
        return BenchmarkPage.of(List.of(history), folder.resolve("benchmarks"));
    }

    private static Finding start(double seconds) {
        return new Finding("P7", "one command", "s", seconds, null, null, null, null, "");
    }

    private static Finding growth(String unit, int events) {
        return new Finding("P6", "something at %,d events".formatted(events), unit, events, null, null, null, null, "");
    }

    private static Finding dossier(@Nullable Double ratio) {
        var latency = new Latency(1, 2, 3);
        double factor = ratio == null ? 1 : ratio;
        return new Finding("P4", "dossier, 16 users", "/s", 1000 * factor, 1000.0, ratio, latency, 150.0, "");
    }

    private static Run run(int day, Finding... findings) {
        return new Run("2026-11-0%dT12:00:00Z".formatted(day), "embedded", false, MACHINE, List.of(findings));
    }
}
