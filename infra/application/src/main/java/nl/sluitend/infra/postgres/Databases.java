package nl.sluitend.infra.postgres;

import com.zaxxer.hikari.HikariDataSource;
import java.time.Duration;
import java.util.Locale;
import javax.sql.DataSource;
import nl.sluitend.infra.settings.SluitendSettings;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Primary;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.transaction.PlatformTransactionManager;

/** The two databases, migrated before any bean gets them, so that none can see an older schema. */
@Configuration(proxyBeanMethods = false)
class Databases {

    /** A store that is down is reported quickly, and used again as soon as it answers. */
    private static final Duration PATIENCE = Duration.ofSeconds(2);
    /** For a store that froze in the middle of an answer. */
    private static final Duration SILENCE = Duration.ofSeconds(30);

    @Bean(destroyMethod = "close")
    @Primary
    HikariDataSource dataSource(SluitendSettings settings) {
        return migrated(Schema.EVENTS, settings.postgres().uri());
    }

    @Bean(destroyMethod = "close")
    @Qualifier("vault")
    HikariDataSource vaultDataSource(SluitendSettings settings) {
        return migrated(Schema.VAULT, settings.vault().uri());
    }

    @Bean
    @Primary
    PlatformTransactionManager transactionManager(DataSource events) {
        return new JdbcTransactionManager(events);
    }

    @Bean
    @Qualifier("vault")
    PlatformTransactionManager vaultTransactionManager(@Qualifier("vault") DataSource vault) {
        return new JdbcTransactionManager(vault);
    }

    private static HikariDataSource migrated(Schema schema, String uri) {
        var pool = new HikariDataSource();
        pool.setPoolName(schema.name().toLowerCase(Locale.ROOT));
        pool.setJdbcUrl(uri);
        pool.setConnectionTimeout(PATIENCE.toMillis());
        pool.setValidationTimeout(PATIENCE.toMillis() / 2);
        pool.setInitializationFailTimeout(PATIENCE.toMillis());
        pool.addDataSourceProperty(DataSources.LOGIN_TIMEOUT, PATIENCE.toSeconds());
        pool.addDataSourceProperty("socketTimeout", SILENCE.toSeconds());
        pool.setMaximumPoolSize(16);
        schema.migrate(pool);
        return pool;
    }
}
