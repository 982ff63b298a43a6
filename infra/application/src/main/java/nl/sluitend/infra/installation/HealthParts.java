package nl.sluitend.infra.installation;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import nl.sluitend.gateway.installation.HealthPart;
import nl.sluitend.gateway.installation.PartState;
import org.springframework.boot.health.contributor.CompositeHealthContributor;
import org.springframework.boot.health.contributor.HealthContributor;
import org.springframework.boot.health.contributor.HealthContributors;
import org.springframework.boot.health.contributor.HealthIndicator;
import org.springframework.boot.health.contributor.Status;

/**
 * What the health of a node consists of, without details: these hold addresses and folders.
 *
 * @param contributors what is also asked when the node's health is
 */
record HealthParts(HealthContributors contributors) {

    private static final Map<String, PartState> STATES = Map.of(
            Status.UP.getCode(), PartState.UP,
            Status.OUT_OF_SERVICE.getCode(), PartState.OUT_OF_SERVICE,
            Status.DOWN.getCode(), PartState.DOWN);

    private static final List<PartState> WORST_FIRST = List.of(PartState.DOWN, PartState.OUT_OF_SERVICE, PartState.UP);

    /** Each part that has no parts of its own, asked now. */
    List<HealthPart> now() {
        return parts(contributors).toList();
    }

    /** All of them together: as the worst that is known. */
    static PartState together(List<HealthPart> parts) {
        return WORST_FIRST.stream()
                .filter(state -> parts.stream().anyMatch(part -> part.state() == state))
                .findFirst()
                .orElse(PartState.UNKNOWN);
    }

    private static Stream<HealthPart> parts(HealthContributors contributors) {
        return contributors.stream().flatMap(part -> parts(part.name(), part.contributor()));
    }

    private static Stream<HealthPart> parts(String name, HealthContributor contributor) {
        return switch (contributor) {
            case CompositeHealthContributor several -> parts(several);
            case HealthIndicator one -> Stream.of(new HealthPart(name, state(one)));
            default -> Stream.empty();
        };
    }

    private static PartState state(HealthIndicator one) {
        var health = one.health(false);
        return health == null
                ? PartState.UNKNOWN
                : STATES.getOrDefault(health.getStatus().getCode(), PartState.UNKNOWN);
    }
}
