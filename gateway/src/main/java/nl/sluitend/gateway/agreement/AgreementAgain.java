package nl.sluitend.gateway.agreement;

import nl.sluitend.gateway.bus.Queries;
import nl.sluitend.gateway.graphql.Refetch;
import nl.sluitend.kernel.agreement.Agreement;
import nl.sluitend.kernel.agreement.AgreementId;
import nl.sluitend.kernel.agreement.FindAgreement;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** An agreement by its id. */
@Configuration(proxyBeanMethods = false)
class AgreementAgain {

    @Bean
    Refetch<Agreement> agreementRefetched(Queries queries) {
        return Refetch.of(
                Agreement.class,
                "agreements",
                Agreement::agreement,
                (key, _) -> queries.find(new FindAgreement(new AgreementId(key), -1), Agreement.class));
    }
}
