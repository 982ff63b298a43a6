package nl.sluitend.infra.audit;

import javax.sql.DataSource;
import org.axonframework.config.ConfigurerModule;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Has an auditor's questions answered. */
@Configuration(proxyBeanMethods = false)
class AuditConfiguration {

    /** In seconds: whoever asked has given up by then, and the database shall, too. */
    private static final int PATIENCE = 10;

    @Bean
    ConfigurerModule decisionsForAuditors(DataSource events) {
        var patient = new JdbcTemplate(events);
        patient.setQueryTimeout(PATIENCE);
        var decisions = DecisionsOnPostgres.in(JdbcClient.create(patient));
        return configurer -> configurer.registerQueryHandler(_ -> decisions);
    }
}
