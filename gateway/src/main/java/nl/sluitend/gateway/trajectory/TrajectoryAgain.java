package nl.sluitend.gateway.trajectory;

import nl.sluitend.gateway.dossier.Dossiers;
import nl.sluitend.gateway.dossier.PartAgain;
import nl.sluitend.gateway.graphql.Refetch;
import nl.sluitend.kernel.trajectory.Trajectory;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Finds a trajectory by its id, in its dossier. */
@Configuration(proxyBeanMethods = false)
class TrajectoryAgain {

    @Bean
    Refetch<Trajectory> trajectoryRefetched(Dossiers dossiers) {
        return new PartAgain<>(
                dossiers, Trajectory.class, (dossier, _) -> dossier.trajectories(), Trajectory::trajectory);
    }
}
