package nl.sluitend.gateway.privacy;

import javax.sql.DataSource;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * The vault's own database.
 *
 * @param database its data source
 * @param sql runs statements on it
 */
record Vault(DataSource database, JdbcClient sql) {

    static Vault in(DataSource database) {
        return new Vault(database, JdbcClient.create(database));
    }

    /** Whether anybody's key is in it. */
    boolean isInUse() {
        return sql.sql("select exists (select 1 from person_key)")
                .query(Boolean.class)
                .single();
    }
}
