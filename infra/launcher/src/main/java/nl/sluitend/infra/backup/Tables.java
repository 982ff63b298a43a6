package nl.sluitend.infra.backup;

import java.io.InputStream;
import java.io.OutputStream;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import javax.sql.DataSource;
import org.postgresql.PGConnection;
import org.postgresql.copy.CopyManager;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.SingleConnectionDataSource;

/**
 * All tables of a database as they were at one moment, through PostgreSQL's own copy format. The list of tables is read
 * from the database, so that no later one is forgotten.
 *
 * @param connection with a transaction of its own
 */
record Tables(Connection connection) implements AutoCloseable {

    private static final String HISTORY_OF_MIGRATIONS = "flyway_schema_history";

    /** As they are now, whatever is written meanwhile. */
    static Tables asOfNow(DataSource database) throws SQLException {
        var tables = forWriting(database);
        tables.connection.setTransactionIsolation(Connection.TRANSACTION_REPEATABLE_READ);
        tables.connection.setReadOnly(true);
        tables.names(); // the first query fixes the snapshot
        return tables;
    }

    /** To be filled completely or not at all. */
    static Tables forWriting(DataSource database) throws SQLException {
        var connection = database.getConnection();
        connection.setAutoCommit(false);
        return new Tables(connection);
    }

    List<String> names() {
        return jdbc().sql("select quote_ident(tablename) from pg_tables where schemaname = current_schema()"
                        + " and tablename not in (?, ?) order by tablename")
                .params(HISTORY_OF_MIGRATIONS, UnfinishedRestore.TABLE)
                .query((row, _) -> row.getString(1))
                .list();
    }

    long write(String table, OutputStream out) throws Exception {
        return copy().copyOut("copy " + table + " to stdout", out);
    }

    long read(String table, InputStream in) throws Exception {
        var rows = copy().copyIn("copy " + table + " from stdin", in);
        continueNumbers(table);
        return rows;
    }

    /** Restored rows keep their numbers; sequences go on after them. */
    private void continueNumbers(String table) {
        jdbc().sql("select column_name from information_schema.columns where table_schema = current_schema()"
                        + " and quote_ident(table_name) = ? and is_identity = 'YES'")
                .param(table)
                .query((row, _) -> row.getString(1))
                .list()
                .forEach(column -> jdbc().sql(
                                "select setval(pg_get_serial_sequence('%1$s', '%2$s'), max(%2$s)) from %1$s"
                                        .formatted(table, column))
                        .query()
                        .listOfRows());
    }

    boolean areEmpty() {
        return names().stream()
                .noneMatch(table -> jdbc().sql("select exists (select 1 from %s)".formatted(table))
                        .query(Boolean.class)
                        .single());
    }

    /** The lock lasts until the connection ends, even when its process is killed. */
    void requireNoOtherRestore() throws SQLException {
        if (!jdbc().sql("select pg_try_advisory_lock(hashtextextended('restore', 0))")
                .query(Boolean.class)
                .single()) {
            throw new BackupRefused("Another restore is filling these databases: wait for it, or name others.");
        }
        commit();
    }

    void commit() throws SQLException {
        connection.commit();
    }

    JdbcClient jdbc() {
        return JdbcClient.create(new SingleConnectionDataSource(connection, true));
    }

    private CopyManager copy() throws SQLException {
        return connection.unwrap(PGConnection.class).getCopyAPI();
    }

    @Override
    public void close() throws SQLException {
        connection.close();
    }
}
