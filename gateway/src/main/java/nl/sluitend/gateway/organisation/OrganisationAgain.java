package nl.sluitend.gateway.organisation;

import nl.sluitend.gateway.graphql.Refetch;
import nl.sluitend.kernel.organisation.OrganisationCode;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Finds a municipality by its id, and the caller's own organisation. */
@Configuration(proxyBeanMethods = false)
class OrganisationAgain {

    @Bean
    Refetch<Municipality> municipalityRefetched(Regions regions) {
        return Refetch.of(Municipality.class, "municipalities", Municipality::code, (key, _) -> regions.find(key));
    }

    /** Only the caller's own, which {@code me} shows; nobody sees another's. */
    @Bean
    Refetch<Organisation> organisationRefetched(Organisations organisations) {
        return Refetch.of(
                Organisation.class,
                "me",
                Organisation::code,
                (key, caller) -> organisations
                        .find(new OrganisationCode(key))
                        .filter(own -> own.identity().equals(caller.organisation())));
    }
}
