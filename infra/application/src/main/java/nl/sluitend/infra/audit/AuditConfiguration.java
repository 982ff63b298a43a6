package nl.sluitend.infra.audit;

import java.time.Duration;
import javax.sql.DataSource;
import nl.sluitend.gateway.bus.BusLimits;
import org.axonframework.config.ConfigurerModule;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Has an auditor's questions answered. */
@Configuration(proxyBeanMethods = false)
class AuditConfiguration {

    @Bean
    ConfigurerModule decisionsForAuditors(DataSource events, BusLimits limits) {
        var patient = new JdbcTemplate(events);
        patient.setQueryTimeout(seconds(limits.patience()));
        var decisions = DecisionsOnPostgres.in(JdbcClient.create(patient));
        return configurer -> configurer.registerQueryHandler(_ -> decisions);
    }

    /**
     * Less than the bus waits where that is two seconds or more, so that the database says that it takes too long, and
     * nobody that it is away.
     */
    private static int seconds(Duration patience) {
        return (int) Math.max(1, patience.toSeconds() * 3 / 4);
    }
}
