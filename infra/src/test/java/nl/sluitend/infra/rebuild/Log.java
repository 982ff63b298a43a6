package nl.sluitend.infra.rebuild;

import com.zaxxer.hikari.HikariDataSource;
import java.io.IOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.List;
import nl.sluitend.infra.embedded.postgres.PostgresServer;
import nl.sluitend.infra.events.EventSerializer;
import nl.sluitend.infra.events.EventsOnPostgres;
import nl.sluitend.infra.events.Upcasters;
import org.axonframework.common.jdbc.ConnectionProvider;
import org.axonframework.common.transaction.NoTransactionManager;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventsourcing.eventstore.EventStorageEngine;
import org.axonframework.eventsourcing.eventstore.jdbc.EventSchema;
import org.axonframework.eventsourcing.eventstore.jdbc.JdbcEventStorageEngine;
import org.flywaydb.core.Flyway;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * Events on a real PostgreSQL.
 *
 * @param server it
 * @param pool connections to it
 */
record Log(PostgresServer server, HikariDataSource pool) implements AutoCloseable {

    static Log in(Path folder) throws Exception {
        var server = PostgresServer.start(folder.resolve("postgres"));
        var pool = new HikariDataSource();
        pool.setJdbcUrl(server.uri(PostgresServer.EVENTS));
        Flyway.configure()
                .dataSource(pool)
                .locations("classpath:db/events")
                .load()
                .migrate();
        return new Log(server, pool);
    }

    Log emptied() {
        jdbc().sql("truncate domain_event_entry").update();
        return this;
    }

    JdbcClient jdbc() {
        return JdbcClient.create(pool);
    }

    EventStorageEngine engine() {
        return engine(pool::getConnection);
    }

    void append(List<DomainEventMessage<?>> events) {
        engine().appendEvents(events);
    }

    /** A transaction that has appended and not committed yet. */
    Connection appending(List<DomainEventMessage<?>> events) throws SQLException {
        var connection = DriverManager.getConnection(server.uri(PostgresServer.EVENTS));
        connection.setAutoCommit(false);
        engine(() -> new Unclosed(connection).connection()).appendEvents(events);
        return connection;
    }

    private static EventStorageEngine engine(ConnectionProvider connections) {
        return EventsOnPostgres.of(JdbcEventStorageEngine.builder()
                .connectionProvider(connections)
                .transactionManager(NoTransactionManager.INSTANCE)
                .eventSerializer(EventSerializer.create())
                .snapshotSerializer(EventSerializer.create())
                .upcasterChain(Upcasters.chain())
                .schema(EventSchema.builder().eventTable("domain_event_entry").build()));
    }

    @Override
    public void close() throws IOException {
        pool.close();
        server.close();
    }
}
