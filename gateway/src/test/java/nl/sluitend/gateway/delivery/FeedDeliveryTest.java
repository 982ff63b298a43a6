package nl.sluitend.gateway.delivery;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** How a delivery stands whose end nobody told. */
class FeedDeliveryTest {

    private static final Instant HEARD = Instant.parse("2026-11-02T09:00:00Z");

    /** From then on it counts as silent. */
    private static final Instant SILENT_FROM = HEARD.plusSeconds(120);

    private static FeedDelivery stoppedAt(@Nullable Instant asked) {
        return new FeedDelivery("key", HEARD, HEARD, null, null, asked, "feed", "uwv", LineCounts.NONE);
    }

    @Test
    void oneOfWhichNothingIsHeardIsSilentAndDidNotEnd() {
        var delivery = stoppedAt(null);
        assertThat(delivery.stateAt(SILENT_FROM)).isEqualTo(DeliveryState.RUNNING);
        assertThat(delivery.stateAt(SILENT_FROM.plusSeconds(1))).isEqualTo(DeliveryState.SILENT);
        assertThat(delivery.endedAt(SILENT_FROM.plusSeconds(1))).isNull();
    }

    @Test
    void oneThatIsToStopAndFallsSilentEndedWhenItFellSilent() {
        var delivery = stoppedAt(HEARD.plusSeconds(10));
        assertThat(delivery.stateAt(SILENT_FROM)).isEqualTo(DeliveryState.CANCELLING);
        assertThat(delivery.endedAt(SILENT_FROM)).isNull();
        assertThat(delivery.stateAt(SILENT_FROM.plusSeconds(1))).isEqualTo(DeliveryState.CANCELLED);
        assertThat(delivery.endedAt(SILENT_FROM.plusSeconds(1))).isEqualTo(SILENT_FROM);
    }

    @Test
    void oneThatIsSilentAndThenStoppedEndsAtOnce() {
        var late = HEARD.plusSeconds(86_400);
        assertThat(stoppedAt(late).stateAt(late)).isEqualTo(DeliveryState.CANCELLED);
        assertThat(stoppedAt(late).endedAt(late.plusSeconds(5))).isEqualTo(late);
    }

    @Test
    void whatItsNodeToldOfTheEndIsWhatCounts() {
        var told = HEARD.plusSeconds(5);
        var delivery =
                new FeedDelivery("key", HEARD, told, told, DeliveryState.DONE, told, "feed", null, LineCounts.NONE);
        assertThat(delivery.stateAt(SILENT_FROM.plusSeconds(600))).isEqualTo(DeliveryState.DONE);
        assertThat(delivery.endedAt(SILENT_FROM.plusSeconds(600))).isEqualTo(told);
    }
}
