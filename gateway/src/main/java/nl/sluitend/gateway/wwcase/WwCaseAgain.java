package nl.sluitend.gateway.wwcase;

import nl.sluitend.gateway.dossier.Dossiers;
import nl.sluitend.gateway.dossier.PartAgain;
import nl.sluitend.gateway.graphql.Refetch;
import nl.sluitend.kernel.wwcase.WwCase;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Finds a WW case by its id, in its dossier. */
@Configuration(proxyBeanMethods = false)
class WwCaseAgain {

    @Bean
    Refetch<WwCase> wwCaseRefetched(Dossiers dossiers) {
        return new PartAgain<>(dossiers, WwCase.class, (dossier, _) -> dossier.wwCases(), WwCase::wwCase);
    }
}
