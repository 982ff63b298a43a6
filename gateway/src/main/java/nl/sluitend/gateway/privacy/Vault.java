package nl.sluitend.gateway.privacy;

import java.sql.Connection;
import java.sql.SQLException;
import javax.sql.DataSource;
import nl.sluitend.gateway.bus.Backend;
import nl.sluitend.gateway.bus.Outage;
import nl.sluitend.gateway.bus.Unavailable;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DelegatingDataSource;
import org.springframework.jdbc.datasource.SingleConnectionDataSource;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.jdbc.support.SQLExceptionSubclassTranslator;
import org.springframework.jdbc.support.SQLExceptionTranslator;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * The vault's own database. When it is away it says so itself, as {@link Unavailable}: whoever reads it reads other
 * stores, too.
 *
 * @param database its data source
 * @param sql runs statements on it
 */
record Vault(DataSource database, JdbcClient sql) {

    private static final SQLExceptionTranslator USUAL = new SQLExceptionSubclassTranslator();

    static Vault in(DataSource database) {
        var named = new Named(database);
        return new Vault(named, on(named));
    }

    /** Statements on one connection of it. */
    static JdbcClient on(Connection connection) {
        return on(new SingleConnectionDataSource(connection, true));
    }

    private static JdbcClient on(DataSource connections) {
        var statements = new JdbcTemplate(connections);
        statements.setExceptionTranslator(Vault::told);
        return JdbcClient.create(statements);
    }

    /** Transactions of it. */
    TransactionTemplate transactions() {
        var transactions = new JdbcTransactionManager(database);
        transactions.setExceptionTranslator(Vault::told);
        return new TransactionTemplate(transactions);
    }

    private static @Nullable DataAccessException told(String task, @Nullable String statement, SQLException failure) {
        return Outage.isSeenIn(failure) ? away(failure) : USUAL.translate(task, statement, failure);
    }

    static Unavailable away(Throwable cause) {
        return new Unavailable(Backend.VAULT, cause);
    }

    /** Whether anybody's key is in it. */
    boolean isInUse() {
        return sql.sql("select exists (select 1 from person_key)")
                .query(Boolean.class)
                .single();
    }

    /** Its connections: none is to be had when it is away. */
    private static final class Named extends DelegatingDataSource {

        Named(DataSource database) {
            super(database);
        }

        @Override
        public Connection getConnection() {
            try {
                return super.getConnection();
            } catch (SQLException lost) {
                throw away(lost);
            }
        }
    }
}
