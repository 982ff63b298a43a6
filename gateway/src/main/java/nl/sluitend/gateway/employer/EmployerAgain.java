package nl.sluitend.gateway.employer;

import java.util.Set;
import nl.sluitend.gateway.graphql.Queries;
import nl.sluitend.gateway.graphql.Refetch;
import nl.sluitend.kernel.employer.Employer;
import nl.sluitend.kernel.employer.FindEmployersByKey;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** An employer by its id. */
@Configuration(proxyBeanMethods = false)
class EmployerAgain {

    @Bean
    Refetch<Employer> employerRefetched(Queries queries) {
        return Refetch.of(
                Employer.class,
                "employers",
                Employer::employer,
                (key, caller) -> queries.list(new FindEmployersByKey(caller, Set.of(key)), Employer.class).stream()
                        .findFirst());
    }
}
