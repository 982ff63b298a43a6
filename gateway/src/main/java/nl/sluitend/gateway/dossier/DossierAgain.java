package nl.sluitend.gateway.dossier;

import nl.sluitend.gateway.graphql.Refetch;
import nl.sluitend.kernel.dossier.Dossier;
import nl.sluitend.kernel.dossier.Placement;
import nl.sluitend.kernel.dossier.Trajectory;
import nl.sluitend.kernel.dossier.WwCase;
import nl.sluitend.kernel.privacy.InhabitantId;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** A dossier by its id, and what is in it. */
@Configuration(proxyBeanMethods = false)
class DossierAgain {

    @Bean
    Refetch<Dossier> dossierRefetched(Dossiers dossiers) {
        return Refetch.of(
                Dossier.class,
                "dossier",
                Dossier::inhabitant,
                (key, caller) -> dossiers.find(caller, new InhabitantId(key), -1));
    }

    @Bean
    Refetch<WwCase> wwCaseRefetched(Dossiers dossiers) {
        return new PartAgain<>(dossiers, WwCase.class, (dossier, _) -> dossier.wwCases(), WwCase::wwCase);
    }

    @Bean
    Refetch<Trajectory> trajectoryRefetched(Dossiers dossiers) {
        return new PartAgain<>(
                dossiers, Trajectory.class, (dossier, _) -> dossier.trajectories(), Trajectory::trajectory);
    }

    @Bean
    Refetch<Placement> placementRefetched(Dossiers dossiers) {
        return new PartAgain<>(dossiers, Placement.class, (dossier, _) -> dossier.placements(), Placement::placement);
    }
}
