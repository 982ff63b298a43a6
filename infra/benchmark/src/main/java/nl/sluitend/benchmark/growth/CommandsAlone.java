package nl.sluitend.benchmark.growth;

import com.zaxxer.hikari.HikariDataSource;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import nl.sluitend.benchmark.load.Operation;
import nl.sluitend.benchmark.product.Known;
import nl.sluitend.command.CommandSide;
import nl.sluitend.command.enrolment.ClaimedPlaces;
import nl.sluitend.command.wwcase.CaseOwners;
import nl.sluitend.infra.events.EventSerializer;
import nl.sluitend.infra.events.EventsOnPostgres;
import nl.sluitend.kernel.decision.Decision;
import nl.sluitend.kernel.privacy.InhabitantId;
import nl.sluitend.kernel.wwcase.Channel;
import nl.sluitend.kernel.wwcase.RecordContactAttempt;
import nl.sluitend.kernel.wwcase.WwCaseId;
import org.axonframework.common.jdbc.DataSourceConnectionProvider;
import org.axonframework.common.jdbc.UnitOfWorkAwareConnectionProviderWrapper;
import org.axonframework.common.transaction.NoTransactionManager;
import org.axonframework.config.Configuration;
import org.axonframework.config.DefaultConfigurer;
import org.axonframework.eventsourcing.eventstore.EventStorageEngine;
import org.axonframework.eventsourcing.eventstore.jdbc.JdbcEventStorageEngine;

/**
 * The product's own command side on its own events in PostgreSQL, in this process and without views, so that it can be
 * measured even if the documents do not fit into memory. Without the gateway's share: HTTP, token, GraphQL, and waiting
 * for the view.
 */
public final class CommandsAlone implements Operation, AutoCloseable {

    private final HikariDataSource pool;
    private final Configuration configuration;
    private final List<Known> people;
    private final AtomicInteger next = new AtomicInteger();

    private CommandsAlone(HikariDataSource pool, Configuration configuration, List<Known> people) {
        this.pool = pool;
        this.configuration = configuration;
        this.people = people;
    }

    /** On that store, with a connection for each of that many senders. */
    public static CommandsAlone on(String events, int senders) throws SQLException {
        var pool = new HikariDataSource();
        pool.setJdbcUrl(events);
        pool.setMaximumPoolSize(senders);
        pool.setAutoCommit(false);
        try (var connection = pool.getConnection()) {
            var people = new Reachable(connection).some();
            return new CommandsAlone(pool, commandSide(pool), people);
        }
    }

    private static Configuration commandSide(HikariDataSource pool) {
        var configurer = DefaultConfigurer.defaultConfiguration(false).configureEmbeddedEventStore(_ -> engine(pool));
        configurer.eventProcessing().usingSubscribingEventProcessors();
        new CommandSide(
                        _ -> {},
                        (_, inhabitant, at) -> new CaseOwners.Owner(inhabitant, at),
                        _ -> Optional.empty(),
                        new ClaimedPlaces.Nothing())
                .configureWithBus(configurer);
        return configurer.start();
    }

    private static EventStorageEngine engine(HikariDataSource pool) {
        return JdbcEventStorageEngine.builder()
                .connectionProvider(
                        new UnitOfWorkAwareConnectionProviderWrapper(new DataSourceConnectionProvider(pool)))
                .transactionManager(NoTransactionManager.INSTANCE)
                .eventSerializer(EventSerializer.create())
                .snapshotSerializer(EventSerializer.create())
                .schema(EventsOnPostgres.SCHEMA)
                .build();
    }

    /** Among how many people the commands are spread. */
    public int people() {
        return people.size();
    }

    @Override
    public void once(int sender) {
        var person = people.get(Math.floorMod(next.getAndIncrement(), people.size()));
        var decision = new Decision(LifeCallers.ADVISER, Instant.now(), null);
        var inhabitant = new InhabitantId(person.inhabitant());
        configuration
                .commandGateway()
                .sendAndWait(new RecordContactAttempt(
                        inhabitant, new WwCaseId(person.wwCase()), Channel.TELEPHONE, decision));
    }

    @Override
    public void close() {
        configuration.shutdown();
        pool.close();
    }
}
