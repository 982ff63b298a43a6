package nl.sluitend.infra.launcher;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** Against what was measured: a million events of whole lives took 2.6 GiB, a country's new cases 2.7. */
class RoomForDocumentsTest {

    private static final long GIB = 1L << 30;
    private static final RoomForDocuments MILLION = new RoomForDocuments(59_670, 1_120_000);

    @Test
    void aHeapThatHoldsTheReadModelsIsNotSpokenOf() {
        assertThat(MILLION.warning(6 * GIB)).isEmpty();
        assertThat(new RoomForDocuments(156_330, 313_000).warning(6 * GIB)).isEmpty();
        assertThat(new RoomForDocuments(0, 0).warning(GIB)).isEmpty();
    }

    @Test
    void aHeapThatIsTooSmallIsToldWithTheRemedy() {
        assertThat(MILLION.warning(2 * GIB))
                .hasValueSatisfying(said -> assertThat(said)
                        .contains("59,670 people")
                        .contains("the heap has 2.0")
                        .contains("-Xmx4g")
                        .contains("sluitend.mongodb.uri"));
    }
}
