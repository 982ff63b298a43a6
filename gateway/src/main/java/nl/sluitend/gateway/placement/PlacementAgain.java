package nl.sluitend.gateway.placement;

import nl.sluitend.gateway.dossier.Dossiers;
import nl.sluitend.gateway.dossier.PartAgain;
import nl.sluitend.gateway.graphql.Refetch;
import nl.sluitend.kernel.placement.Placement;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Finds a placement by its id, in its dossier. */
@Configuration(proxyBeanMethods = false)
class PlacementAgain {

    @Bean
    Refetch<Placement> placementRefetched(Dossiers dossiers) {
        return new PartAgain<>(dossiers, Placement.class, (dossier, _) -> dossier.placements(), Placement::placement);
    }
}
