package nl.sluitend.gateway.employer;

import java.util.Optional;
import java.util.Set;
import nl.sluitend.gateway.bus.Unknown;
import nl.sluitend.gateway.catalogue.Catalogue;
import nl.sluitend.gateway.catalogue.Catalogues;
import nl.sluitend.gateway.dossier.Dossiers;
import nl.sluitend.gateway.graphql.Refetch;
import nl.sluitend.kernel.decision.Caller;
import nl.sluitend.kernel.decision.Role;
import nl.sluitend.kernel.employer.Employer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Employers, and each by its id: officials find any, and a person those where they were placed. */
@Configuration(proxyBeanMethods = false)
class EmployerCatalogue {

    @Bean
    Catalogue<Employer> employers(Catalogues catalogues) {
        return catalogues.of(Employer.class, Unknown.of(EmployerCatalogue.class, "employer"));
    }

    @Bean
    Refetch<Employer> employerRefetched(Catalogue<Employer> employers, Dossiers dossiers) {
        return new Refetch.ByKey<>(
                Employer.class,
                Set.of("employers", "myDossier"),
                Employer::key,
                (key, caller) -> isSeen(key, caller, dossiers) ? employers.find(key, caller) : Optional.empty());
    }

    private static boolean isSeen(String key, Caller caller, Dossiers dossiers) {
        return !caller.is(Role.INHABITANT)
                || Optional.ofNullable(caller.self())
                        .flatMap(self -> dossiers.find(caller, self, -1))
                        .filter(own -> own.placements().stream()
                                .anyMatch(placement -> placement.employer().equals(key)))
                        .isPresent();
    }
}
