package nl.sluitend.infra.events;

import java.time.Duration;
import javax.sql.DataSource;
import nl.sluitend.command.decision.UnwrittenStreams;
import nl.sluitend.query.rebuild.StreamReader;
import org.axonframework.common.jdbc.ConnectionProvider;
import org.axonframework.common.jdbc.PersistenceExceptionResolver;
import org.axonframework.common.jdbc.UnitOfWorkAwareConnectionProviderWrapper;
import org.axonframework.common.transaction.TransactionManager;
import org.axonframework.config.Configuration;
import org.axonframework.config.ConfigurerModule;
import org.axonframework.eventhandling.tokenstore.TokenStore;
import org.axonframework.eventhandling.tokenstore.jdbc.JdbcTokenStore;
import org.axonframework.eventhandling.tokenstore.jdbc.TokenSchema;
import org.axonframework.eventsourcing.eventstore.EventStorageEngine;
import org.axonframework.eventsourcing.eventstore.jdbc.JdbcEventStorageEngine;
import org.axonframework.eventsourcing.eventstore.jpa.SQLStateResolver;
import org.axonframework.serialization.Serializer;
import org.axonframework.spring.jdbc.SpringDataSourceConnectionProvider;
import org.axonframework.spring.messaging.unitofwork.SpringTransactionManager;
import org.postgresql.util.PSQLState;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBooleanProperty;
import org.springframework.context.annotation.Bean;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;

/**
 * Events and the tokens of process managers on PostgreSQL, through JDBC. Every bean is explicit: the framework's own
 * configuration expects Boot 3 and would silently run without transactions.
 */
@org.springframework.context.annotation.Configuration(proxyBeanMethods = false)
class EventStoreOnPostgres {

    /** After how much silence of a node another takes over a process manager's work. */
    private static final Duration TAKEN_OVER = Duration.ofSeconds(4);

    @Bean
    TransactionManager axonTransactionManager(PlatformTransactionManager transactions) {
        return new SpringTransactionManager(transactions);
    }

    @Bean
    ConnectionProvider connectionProvider(DataSource dataSource) {
        return new UnitOfWorkAwareConnectionProviderWrapper(new SpringDataSourceConnectionProvider(dataSource));
    }

    /** PostgreSQL reports a duplicate key by a code; its driver has no exception class for it. */
    @Bean
    PersistenceExceptionResolver persistenceExceptionResolver() {
        return new SQLStateResolver(PSQLState.UNIQUE_VIOLATION.getState());
    }

    /** Also for Axon Server's store. */
    @Bean
    ConfigurerModule upcasting() {
        return configurer -> configurer.registerEventUpcaster(_ -> Upcasters.chain());
    }

    /** Not with Axon Server, which has a store of its own. */
    @Bean
    @ConditionalOnBooleanProperty(name = "axon.axonserver.enabled", havingValue = false)
    EventStorageEngine eventStorageEngine(
            ConnectionProvider connections,
            TransactionManager transactions,
            PersistenceExceptionResolver exceptions,
            @Qualifier("eventSerializer") Serializer serializer,
            Configuration configuration) {
        return EventsOnPostgres.of(JdbcEventStorageEngine.builder()
                .connectionProvider(connections)
                .transactionManager(new ReadsOfTheLog(transactions))
                .persistenceExceptionResolver(exceptions)
                .eventSerializer(serializer)
                .snapshotSerializer(serializer)
                .upcasterChain(configuration.upcasterChain())
                .appendEvents(EventsInOneStatement::of)
                .batchSize(EventsOnPostgres.AT_ONCE)
                .finalAggregateBatchPredicate(batch -> batch.size() < EventsOnPostgres.AT_ONCE)
                .schema(EventsOnPostgres.SCHEMA));
    }

    /** Not with Axon Server, whose events cannot be read stream by stream. */
    @Bean
    @ConditionalOnBooleanProperty(name = "axon.axonserver.enabled", havingValue = false)
    StreamReader streams(
            DataSource events,
            @Qualifier("eventSerializer") Serializer serializer,
            ObjectProvider<Configuration> configuration) {
        return new StreamsOnPostgres(
                events, serializer, () -> configuration.getObject().upcasterChain());
    }

    /** Not with Axon Server, which answers for one stream at a time. */
    @Bean
    @ConditionalOnBooleanProperty(name = "axon.axonserver.enabled", havingValue = false)
    UnwrittenStreams unwrittenStreams(DataSource events) {
        return new UnwrittenStreamsOnPostgres(JdbcClient.create(events));
    }

    @Bean
    TokenStore tokenStore(ConnectionProvider connections, Serializer serializer) {
        return JdbcTokenStore.builder()
                .connectionProvider(connections)
                .schema(TokenSchema.builder().setTokenTable("token_entry").build())
                .serializer(serializer)
                .claimTimeout(TAKEN_OVER)
                .build();
    }
}
