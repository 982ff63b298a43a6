package nl.sluitend.infra.launcher;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** Against what was measured: 9.4 kB for each person with a whole life, at 300,000 events. */
class RoomForDocumentsTest {

    private static final long GIB = 1L << 30;
    private static final RoomForDocuments MILLION = new RoomForDocuments(59_670, 1_120_000);

    @Test
    void aHeapThatHoldsTheReadModelsIsNotSpokenOf() {
        assertThat(MILLION.warning(GIB)).isEmpty();
        assertThat(new RoomForDocuments(156_330, 313_000).warning(6 * GIB)).isEmpty();
        assertThat(new RoomForDocuments(470_000, 7_500_000).warning(6 * GIB)).isEmpty();
        assertThat(new RoomForDocuments(0, 0).warning(GIB)).isEmpty();
    }

    /** Rather too early than too late: the estimate is not below what was measured. */
    @Test
    void whatWasMeasuredNeedsNoMoreThanIsEstimated() {
        var measured = new RoomForDocuments(19_199, 306_851);
        assertThat(measured.warning((long) (19_199 * 9_441L / 0.8))).isPresent();
    }

    @Test
    void aHeapThatIsTooSmallIsToldWithTheRemedy() {
        assertThat(MILLION.warning(GIB / 2))
                .hasValueSatisfying(said -> assertThat(said)
                        .contains("59,670 people")
                        .contains("the heap has 0.5")
                        .contains("-Xmx1g")
                        .contains("sluitend.mongodb.uri"));
    }
}
