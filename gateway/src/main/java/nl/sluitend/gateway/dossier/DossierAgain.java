package nl.sluitend.gateway.dossier;

import nl.sluitend.gateway.graphql.Refetch;
import nl.sluitend.kernel.dossier.Dossier;
import nl.sluitend.kernel.privacy.InhabitantId;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Finds a dossier by its id; each context finds its own parts. */
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
}
