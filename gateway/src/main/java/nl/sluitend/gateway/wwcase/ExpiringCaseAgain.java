package nl.sluitend.gateway.wwcase;

import nl.sluitend.gateway.bus.Queries;
import nl.sluitend.gateway.graphql.Refetch;
import nl.sluitend.kernel.worklist.ExpiringCase;
import nl.sluitend.kernel.worklist.FindExpiringCase;
import nl.sluitend.kernel.wwcase.WwCaseId;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Finds a row of UWV's list by its id. */
@Configuration(proxyBeanMethods = false)
class ExpiringCaseAgain {

    @Bean
    Refetch<ExpiringCase> expiringCaseRefetched(Queries queries) {
        return Refetch.of(
                ExpiringCase.class,
                "expiringCases",
                ExpiringCase::wwCase,
                (key, caller) -> queries.find(new FindExpiringCase(caller, new WwCaseId(key)), ExpiringCase.class));
    }
}
