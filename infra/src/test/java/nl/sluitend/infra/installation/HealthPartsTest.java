package nl.sluitend.infra.installation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.stream.Stream;
import nl.sluitend.gateway.installation.HealthPart;
import nl.sluitend.gateway.installation.PartState;
import org.junit.jupiter.api.Test;
import org.springframework.boot.health.contributor.CompositeHealthContributor;
import org.springframework.boot.health.contributor.Health;
import org.springframework.boot.health.contributor.HealthIndicator;
import org.springframework.boot.health.contributor.Status;

/** The parts of a node's health, each by itself. */
class HealthPartsTest {

    private static HealthIndicator part(Status status) {
        return () -> Health.status(status).withDetail("address", "secret").build();
    }

    @Test
    void aPartThatHasPartsIsShownByThese() {
        var databases = CompositeHealthContributor.fromMap(
                Map.of("dataSource", part(Status.UP), "vaultDataSource", part(Status.DOWN)));
        var all = CompositeHealthContributor.fromMap(Map.of("db", databases, "folds", part(Status.OUT_OF_SERVICE)));
        assertThat(new HealthParts(all).now())
                .containsExactlyInAnyOrder(
                        new HealthPart("dataSource", PartState.UP),
                        new HealthPart("vaultDataSource", PartState.DOWN),
                        new HealthPart("folds", PartState.OUT_OF_SERVICE));
    }

    /** That of the build has its description beside its status. */
    @Test
    void aStatusThatNobodyKnowsIsNotKnown() {
        var all = CompositeHealthContributor.fromMap(
                Map.of("odd", part(new Status("HALF")), "build", part(new Status("UP", "0.1.0"))));
        assertThat(new HealthParts(all).now())
                .containsExactlyInAnyOrder(
                        new HealthPart("odd", PartState.UNKNOWN), new HealthPart("build", PartState.UP));
    }

    @Test
    void allTogetherAreAsTheWorstOfThem() {
        assertThat(together(PartState.UP, PartState.UNKNOWN)).isEqualTo(PartState.UP);
        assertThat(together(PartState.UP, PartState.OUT_OF_SERVICE)).isEqualTo(PartState.OUT_OF_SERVICE);
        assertThat(together(PartState.OUT_OF_SERVICE, PartState.DOWN, PartState.UP))
                .isEqualTo(PartState.DOWN);
        assertThat(together()).isEqualTo(PartState.UNKNOWN);
    }

    private static PartState together(PartState... states) {
        return HealthParts.together(
                Stream.of(states).map(state -> new HealthPart("part", state)).toList());
    }
}
