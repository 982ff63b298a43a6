package nl.sluitend.infra.guards.seeded.gateway.handover;

import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/** Public, and found by the container; speaks of one neighbour to all, and keeps the other to itself. No product takes it for its own. */
@Component
@Profile("seeded")
public record PublicBean(PublicByItsNeighbour other) {

    String word() {
        return new PublicForNobody(other.word()).word();
    }
}
