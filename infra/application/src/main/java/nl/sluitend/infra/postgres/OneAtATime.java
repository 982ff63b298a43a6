package nl.sluitend.infra.postgres;

import java.sql.Connection;
import java.sql.SQLException;
import javax.sql.DataSource;
import org.springframework.jdbc.CannotGetJdbcConnectionException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.SingleConnectionDataSource;

/**
 * Lets one node work while others skip the work: an advisory lock on a connection of its own, independent of the work's
 * transactions. PostgreSQL releases the lock when the node dies.
 *
 * @param dataSource of the database that all nodes share
 */
public record OneAtATime(DataSource dataSource) {

    /** Does the work unless another node is doing it now. */
    public void run(String what, Runnable work) {
        try (Connection connection = dataSource.getConnection()) {
            var jdbc = JdbcClient.create(new SingleConnectionDataSource(connection, true));
            if (ask(jdbc, "select pg_try_advisory_lock(hashtextextended(:what, 0))", what)) {
                try {
                    work.run();
                } finally {
                    ask(jdbc, "select pg_advisory_unlock(hashtextextended(:what, 0))", what);
                }
            }
        } catch (SQLException unreachable) {
            throw new CannotGetJdbcConnectionException("PostgreSQL does not answer", unreachable);
        }
    }

    private static boolean ask(JdbcClient jdbc, String question, String what) {
        return jdbc.sql(question).param("what", what).query(Boolean.class).single();
    }
}
