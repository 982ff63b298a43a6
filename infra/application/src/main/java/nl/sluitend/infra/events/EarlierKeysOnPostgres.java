package nl.sluitend.infra.events;

import java.util.Optional;
import javax.sql.DataSource;
import nl.sluitend.gateway.employer.EarlierKeys;
import nl.sluitend.kernel.employer.EmployerId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The keys that were found in the events when keys came to be derived from numbers. */
@Component
class EarlierKeysOnPostgres implements EarlierKeys {

    private final JdbcClient jdbc;

    EarlierKeysOnPostgres(DataSource events) {
        jdbc = JdbcClient.create(events);
    }

    @Override
    public Optional<EmployerId> of(String kvkNumber) {
        return jdbc.sql("select employer from earlier_employer where kvk_number = :number")
                .param("number", kvkNumber)
                .query(String.class)
                .optional()
                .map(EmployerId::new);
    }
}
