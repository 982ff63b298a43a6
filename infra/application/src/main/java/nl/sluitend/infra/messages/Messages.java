package nl.sluitend.infra.messages;

import com.mongodb.client.MongoDatabase;
import javax.sql.DataSource;
import nl.sluitend.command.CommandSide;
import nl.sluitend.command.agreement.CoveredDays;
import nl.sluitend.command.decision.DecisionBus;
import nl.sluitend.command.decision.DecisionMetadata;
import nl.sluitend.command.enrolment.ClaimedPlaces;
import nl.sluitend.command.wwcase.CaseOwners;
import nl.sluitend.infra.events.EventSerializer;
import nl.sluitend.infra.postgres.OneAtATime;
import nl.sluitend.infra.settings.HorizonSettings;
import nl.sluitend.kernel.decision.DecisionLog;
import nl.sluitend.query.assembly.ProcessorSettings;
import nl.sluitend.query.assembly.QuerySide;
import nl.sluitend.query.fold.ChangeBroadcast;
import nl.sluitend.query.rebuild.RebuildSettings;
import nl.sluitend.query.rebuild.RebuildSetup;
import nl.sluitend.query.rebuild.StreamReader;
import org.axonframework.commandhandling.CommandBus;
import org.axonframework.commandhandling.gateway.CommandGateway;
import org.axonframework.commandhandling.gateway.DefaultCommandGateway;
import org.axonframework.common.transaction.NoTransactionManager;
import org.axonframework.messaging.correlation.CorrelationDataProvider;
import org.axonframework.messaging.correlation.MessageOriginProvider;
import org.axonframework.messaging.interceptors.CorrelationDataInterceptor;
import org.axonframework.queryhandling.QueryBusSpanFactory;
import org.axonframework.queryhandling.QueryUpdateEmitter;
import org.axonframework.queryhandling.SimpleQueryBus;
import org.axonframework.serialization.Serializer;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Primary;
import org.springframework.scheduling.annotation.EnableScheduling;

/** Wires command side and query side to the buses, and sets the serialized form of messages. */
@Configuration(proxyBeanMethods = false)
@EnableScheduling
class Messages {

    @Bean
    CommandSide commandSide(
            DecisionLog log, CaseOwners owners, CoveredDays days, ClaimedPlaces places, HorizonSettings ahead) {
        return new CommandSide(log, owners, days, places, ahead.horizon());
    }

    /** A bean, or the framework makes a bus that decides a process of several commands in one transaction. */
    @Bean
    @Qualifier("localSegment")
    DecisionBus commandBus(org.axonframework.config.Configuration axon) {
        return DecisionBus.of(axon);
    }

    /** Each event records whose decision it was. A bean, as the framework ignores what the command side registered. */
    @Bean
    CorrelationDataProvider decisionTrail() {
        return new DecisionMetadata();
    }

    @Bean
    CorrelationDataProvider messageOrigin() {
        return new MessageOriginProvider();
    }

    /** A query opens no transaction on the event store: it needs none, and is also answered while that is down. */
    @Bean
    @Qualifier("localSegment")
    SimpleQueryBus queryBus(org.axonframework.config.Configuration axon) {
        var bus = SimpleQueryBus.builder()
                .transactionManager(NoTransactionManager.INSTANCE)
                .queryUpdateEmitter(axon.getComponent(QueryUpdateEmitter.class))
                .spanFactory(axon.getComponent(QueryBusSpanFactory.class))
                .build();
        bus.registerHandlerInterceptor(new CorrelationDataInterceptor<>(axon.correlationDataProviders()));
        return bus;
    }

    @Bean
    QuerySide querySide(
            MongoDatabase documents,
            RebuildSetup setup,
            ObjectProvider<ProcessorSettings> pace,
            ObjectProvider<ChangeBroadcast> broadcast) {
        return new QuerySide(
                documents,
                pace.getIfAvailable(() -> ProcessorSettings.USUAL),
                broadcast.getIfAvailable(ChangeBroadcast::here),
                setup);
    }

    @Bean
    RebuildSetup setup(DataSource events, ObjectProvider<StreamReader> streams) {
        return new RebuildSetup(
                streams.getIfAvailable(() -> StreamReader.NONE), new OneAtATime(events)::run, RebuildSettings.USUAL);
    }

    /** Every sender of commands uses this one: officials, feeds, process managers and deadlines. */
    @Bean
    CommandGateway commandGateway(CommandBus commands) {
        return DefaultCommandGateway.builder()
                .commandBus(commands)
                .retryScheduler(new RetryOnConflict())
                .build();
    }

    @Bean
    @Primary
    Serializer serializer() {
        return MessageSerializer.create();
    }

    @Bean
    @Qualifier("eventSerializer")
    Serializer eventSerializer() {
        return EventSerializer.create();
    }
}
