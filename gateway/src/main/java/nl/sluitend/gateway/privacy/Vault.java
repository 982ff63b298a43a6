package nl.sluitend.gateway.privacy;

import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * The vault's own database.
 *
 * @param sql speaks to it
 */
record Vault(JdbcClient sql) {

    /** Whether anybody's key is in it. */
    boolean isInUse() {
        return sql.sql("select exists (select 1 from person_key)")
                .query(Boolean.class)
                .single();
    }
}
