package nl.sluitend.gateway.graphql;

import nl.sluitend.gateway.privacy.Accounts;
import nl.sluitend.gateway.privacy.Notes;
import nl.sluitend.gateway.privacy.PersonVault;
import nl.sluitend.gateway.privacy.Unconfirmed;
import nl.sluitend.gateway.privacy.VaultOfTests;
import org.springframework.boot.autoconfigure.ImportAutoConfiguration;
import org.springframework.boot.graphql.autoconfigure.GraphQlAutoConfiguration;
import org.springframework.boot.jackson.autoconfigure.JacksonAutoConfiguration;
import org.springframework.context.annotation.Bean;

/** The same stage with a real vault behind it. */
@ImportAutoConfiguration({GraphQlAutoConfiguration.class, JacksonAutoConfiguration.class})
class VaultStage extends Stage {

    static final VaultOfTests VAULT = VaultOfTests.open();

    @Override
    @Bean
    PersonVault vault() {
        return VAULT.people();
    }

    @Override
    @Bean
    Notes notes() {
        return VAULT.notes();
    }

    @Override
    @Bean
    Accounts accounts() {
        return VAULT.accounts();
    }

    @Override
    @Bean
    Unconfirmed unconfirmed() {
        return VAULT.unconfirmed();
    }
}
