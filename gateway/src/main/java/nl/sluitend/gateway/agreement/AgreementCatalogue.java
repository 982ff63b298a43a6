package nl.sluitend.gateway.agreement;

import nl.sluitend.gateway.bus.Unknown;
import nl.sluitend.gateway.catalogue.Catalogue;
import nl.sluitend.gateway.catalogue.Catalogues;
import nl.sluitend.gateway.graphql.Refetch;
import nl.sluitend.kernel.agreement.Agreement;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Agreements, and each by its id. */
@Configuration(proxyBeanMethods = false)
class AgreementCatalogue {

    @Bean
    Catalogue<Agreement> agreements(Catalogues catalogues) {
        return catalogues.of(Agreement.class, Unknown.of(AgreementCatalogue.class, "agreement"));
    }

    @Bean
    Refetch<Agreement> agreementRefetched(Catalogue<Agreement> agreements) {
        return Refetch.of(Agreement.class, "agreements", Agreement::key, (key, _) -> agreements.find(key));
    }
}
