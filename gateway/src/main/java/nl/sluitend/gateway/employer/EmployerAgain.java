package nl.sluitend.gateway.employer;

import java.util.Optional;
import java.util.Set;
import nl.sluitend.gateway.bus.Queries;
import nl.sluitend.gateway.dossier.Dossiers;
import nl.sluitend.gateway.graphql.Refetch;
import nl.sluitend.kernel.decision.Caller;
import nl.sluitend.kernel.decision.Role;
import nl.sluitend.kernel.employer.Employer;
import nl.sluitend.kernel.employer.FindEmployersByKey;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** An employer by its id: for officials any, and for a person the ones where they were placed. */
@Configuration(proxyBeanMethods = false)
class EmployerAgain {

    @Bean
    Refetch<Employer> employerRefetched(Queries queries, Dossiers dossiers) {
        return new Refetch.ByKey<>(
                Employer.class,
                Set.of("employers", "myDossier"),
                Employer::employer,
                (key, caller) -> isSeen(key, caller, dossiers) ? again(key, caller, queries) : Optional.empty());
    }

    private static Optional<Employer> again(String key, Caller caller, Queries queries) {
        return queries.list(new FindEmployersByKey(caller, Set.of(key)), Employer.class).stream()
                .findFirst();
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
