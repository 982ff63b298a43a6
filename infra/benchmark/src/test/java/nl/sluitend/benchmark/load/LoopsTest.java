package nl.sluitend.benchmark.load;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

/** How operations are counted. */
class LoopsTest {

    private static final Duration SHORT = Duration.ofMillis(200);

    @Test
    void aFailureIsCountedAndIsNoLatency() throws Exception {
        var figures = new ClosedLoop(2, SHORT).run(sender -> {
            TimeUnit.MILLISECONDS.sleep(1);
            if (sender == 1) {
                throw new IllegalStateException("no");
            }
        });
        assertThat(figures.failed()).isPositive();
        assertThat(figures.count()).isPositive();
        assertThat(figures.failures()).contains("the last: no");
    }

    @Test
    void aStallIsFeltByEverythingThatItKeptWaiting() throws Exception {
        var first = new AtomicInteger();
        var figures = new OpenLoop(100, 1, SHORT).run(_ -> {
            if (first.getAndIncrement() == 0) {
                TimeUnit.MILLISECONDS.sleep(150);
            }
        });
        assertThat(figures.percentile(50)).isGreaterThan(20);
    }
}
