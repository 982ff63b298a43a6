package nl.sluitend.benchmark.load;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.time.Duration;
import java.util.List;
import org.HdrHistogram.Histogram;
import org.junit.jupiter.api.Test;

/** What a contest says of its rounds. */
class ContestResultTest {

    private static final ContestResult UNEVEN =
            new ContestResult(List.of(round(100, 200), round(10, 100), round(300, 400)));

    @Test
    void theRatioIsTheMedianOfTheRoundsRatios() {
        assertThat(UNEVEN.ratio()).isEqualTo(0.5, within(1e-9));
    }

    @Test
    void aRateCountsWhatSucceededPerSecond() {
        assertThat(UNEVEN.product()).isEqualTo(100, within(1e-9));
        assertThat(UNEVEN.twin()).isEqualTo(200, within(1e-9));
    }

    @Test
    void processorTimeIsSharedByTheOperations() {
        assertThat(new ContestResult(List.of(round(100, 1))).cpuMicros()).isEqualTo(5_000, within(1e-6));
        assertThat(new ContestResult(List.of(round(100, 1))).perCpuSecond()).isEqualTo(200, within(1e-6));
    }

    @Test
    void theMedianOfTwoIsTheirMean() {
        assertThat(Median.of(4, 1)).isEqualTo(2.5);
    }

    @Test
    void allRoundsAreInTheLatencies() {
        assertThat(UNEVEN.productFigures().count()).isEqualTo(410);
    }

    /** A second each, half a second of processor time for the product. */
    private static ContestResult.Round round(int product, int twin) {
        return new ContestResult.Round(figures(product), Duration.ofMillis(500), figures(twin));
    }

    private static Figures figures(int count) {
        var latencies = new Histogram(3);
        latencies.recordValueWithCount(1_000_000, count);
        return Figures.of(Duration.ofSeconds(1), latencies);
    }
}
