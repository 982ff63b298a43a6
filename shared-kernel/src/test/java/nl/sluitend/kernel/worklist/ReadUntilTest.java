package nl.sluitend.kernel.worklist;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.Map;
import org.junit.jupiter.api.Test;

class ReadUntilTest {

    private static final Instant MORNING = Instant.parse("2026-11-02T08:00:00Z");
    private static final Instant NOON = Instant.parse("2026-11-02T12:00:00Z");

    private final ReadUntil morning = new ReadUntil(MORNING, Map.of());

    @Test
    void aFileThatWasReadAloneWasReadUntilTheLaterMoment() {
        assertThat(morning.with("anna", NOON).in("anna")).isEqualTo(NOON);
        assertThat(new ReadUntil(NOON, Map.of("anna", MORNING)).in("anna")).isEqualTo(NOON);
        assertThat(morning.with("anna", NOON).in("bert")).isEqualTo(MORNING);
    }

    @Test
    void whatWasReadStaysSo() {
        assertThat(morning.with("anna", NOON).with("anna", MORNING)).isEqualTo(morning.with("anna", NOON));
    }

    @Test
    void theLatestMomentIsThatOfAnyFile() {
        assertThat(morning.latest()).isEqualTo(MORNING);
        assertThat(morning.with("anna", NOON).latest()).isEqualTo(NOON);
        assertThat(new ReadUntil(NOON, Map.of("anna", MORNING)).latest()).isEqualTo(NOON);
    }
}
