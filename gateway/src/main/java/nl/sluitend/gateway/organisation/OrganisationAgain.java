package nl.sluitend.gateway.organisation;

import nl.sluitend.gateway.graphql.Refetch;
import nl.sluitend.kernel.organisation.OrganisationCode;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** A municipality by its id, and one's own organisation. */
@Configuration(proxyBeanMethods = false)
class OrganisationAgain {

    @Bean
    Refetch<Municipality> municipalityRefetched(Regions regions) {
        return Refetch.of(Municipality.class, "municipalities", Municipality::code, (key, _) -> regions.find(key));
    }

    /** Others' are told to nobody: {@code me} tells one's own. */
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
