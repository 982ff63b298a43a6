package nl.sluitend.gateway.programme;

import nl.sluitend.gateway.bus.Unknown;
import nl.sluitend.gateway.catalogue.Catalogue;
import nl.sluitend.gateway.catalogue.Catalogues;
import nl.sluitend.gateway.graphql.Refetch;
import nl.sluitend.kernel.programme.Programme;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Programmes, and each by its id. */
@Configuration(proxyBeanMethods = false)
class ProgrammeCatalogue {

    @Bean
    Catalogue<Programme> programmes(Catalogues catalogues) {
        return catalogues.of(Programme.class, Unknown.of(ProgrammeCatalogue.class, "programme"));
    }

    @Bean
    Refetch<Programme> programmeRefetched(Catalogue<Programme> programmes) {
        return Refetch.of(Programme.class, "programmes", Programme::key, programmes::find);
    }
}
