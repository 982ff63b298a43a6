package nl.sluitend.infra.messages;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import javax.sql.DataSource;
import nl.sluitend.command.CommandSide;
import nl.sluitend.command.wwcase.CaseOwners;
import nl.sluitend.infra.events.EventSerializer;
import nl.sluitend.infra.postgres.PostgresServer;
import nl.sluitend.infra.postgres.Schema;
import nl.sluitend.kernel.decision.Actor;
import nl.sluitend.kernel.decision.Caller;
import nl.sluitend.kernel.decision.Decision;
import nl.sluitend.kernel.decision.Purpose;
import nl.sluitend.kernel.decision.Role;
import nl.sluitend.kernel.inhabitant.AgeBand;
import nl.sluitend.kernel.inhabitant.InhabitantId;
import nl.sluitend.kernel.inhabitant.Origin;
import nl.sluitend.kernel.inhabitant.PersonalDetails;
import nl.sluitend.kernel.inhabitant.RecordJobseekerRegistration;
import nl.sluitend.kernel.inhabitant.RegisterInhabitant;
import nl.sluitend.kernel.inhabitant.Residence;
import nl.sluitend.kernel.inhabitant.ResidenceGround;
import nl.sluitend.kernel.organisation.OrganisationCode;
import nl.sluitend.kernel.privacy.Sealed;
import org.axonframework.commandhandling.gateway.CommandGateway;
import org.axonframework.commandhandling.gateway.DefaultCommandGateway;
import org.axonframework.common.transaction.TransactionManager;
import org.axonframework.config.Configuration;
import org.axonframework.config.DefaultConfigurer;
import org.axonframework.eventsourcing.eventstore.EmbeddedEventStore;
import org.axonframework.eventsourcing.eventstore.EventStorageEngine;
import org.axonframework.serialization.Serializer;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.context.annotation.AnnotationConfigApplicationContext;
import org.springframework.core.env.MapPropertySource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DriverManagerDataSource;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.transaction.PlatformTransactionManager;

/** Two nodes decide on the same inhabitant at the same moment, on one real PostgreSQL, through the product's own store. */
@SuppressWarnings("NullAway.Init")
class ConflictTest {

    private static final int TIMES = 30;
    private static final InhabitantId ANNA = new InhabitantId("00000000-0000-4000-8000-000000000001");
    private static final Caller UWV = new Caller(
            new Actor("noor"), Role.UWV_ADVISER, new OrganisationCode("uwv"), Set.of(), null, Purpose.HANDOVER);
    private static final Decision NOW = new Decision(UWV, Instant.parse("2026-11-02T09:00:00Z"), null);

    @TempDir
    private Path folder;

    private final AtomicInteger conflicts = new AtomicInteger();
    private PostgresServer server;
    private DriverManagerDataSource events;
    private Configuration one;
    private Configuration other;

    @BeforeEach
    void start() throws IOException {
        server = PostgresServer.start(folder.resolve("postgres"));
        events = new DriverManagerDataSource(server.uri(PostgresServer.EVENTS));
        Schema.EVENTS.migrate(events);
        one = node();
        other = node();
    }

    @AfterEach
    void stop() throws IOException {
        one.shutdown();
        other.shutdown();
        server.close();
    }

    /** The beans by which the product keeps events, and nothing else of it. */
    private Configuration node() {
        var beans = new AnnotationConfigApplicationContext();
        beans.getEnvironment()
                .getPropertySources()
                .addFirst(new MapPropertySource("test", Map.of("axon.axonserver.enabled", "false")));
        beans.registerBean(DataSource.class, () -> events);
        beans.registerBean(PlatformTransactionManager.class, () -> new JdbcTransactionManager(events));
        beans.registerBean("eventSerializer", Serializer.class, EventSerializer::create);
        beans.registerBean(
                Configuration.class,
                () -> DefaultConfigurer.defaultConfiguration(false).buildConfiguration());
        beans.scan("nl.sluitend.infra.events");
        beans.refresh();
        var configurer = DefaultConfigurer.defaultConfiguration(false)
                .configureTransactionManager(_ -> beans.getBean(TransactionManager.class))
                .configureEventStore(_ -> EmbeddedEventStore.builder()
                        .storageEngine(beans.getBean(EventStorageEngine.class))
                        .build());
        configurer.eventProcessing().usingSubscribingEventProcessors();
        new CommandSide(_ -> {}, (_, inhabitant, at) -> new CaseOwners.Owner(inhabitant, at))
                .configureModule(configurer);
        return configurer.start();
    }

    /** Sends as the product does, and counts what met another. */
    private CommandGateway through(Configuration node) {
        var anew = new DecidedAnew();
        return DefaultCommandGateway.builder()
                .commandBus(node.commandBus())
                .retryScheduler((command, failure, failures, again) -> {
                    conflicts.incrementAndGet();
                    return anew.scheduleRetry(command, failure, failures, again);
                })
                .build();
    }

    private CompletableFuture<Void> decide(Configuration node, CyclicBarrier together) {
        var gateway = through(node);
        return CompletableFuture.runAsync(
                () -> {
                    for (int times = 0; times < TIMES; times++) {
                        await(together);
                        gateway.sendAndWait(new RecordJobseekerRegistration(
                                ANNA, LocalDate.EPOCH, LocalDate.EPOCH.plusYears(1), NOW));
                    }
                },
                task -> Thread.ofVirtual().start(task));
    }

    private static void await(CyclicBarrier together) {
        try {
            together.await(10, TimeUnit.SECONDS);
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }

    private List<Long> sequence() {
        return JdbcClient.create(events)
                .sql("select sequenceNumber from domain_event_entry where aggregateIdentifier = ?"
                        + " and payloadType = 'jobseeker-registered' order by sequenceNumber")
                .param(ANNA.value())
                .query((row, _) -> row.getLong(1))
                .list();
    }

    @Test
    void bothAreDecidedOnTheTrueStateAndNeitherIsLost() {
        var details = new PersonalDetails(
                new Sealed("name"), new Sealed("birth date"), new Sealed("contact"), AgeBand.FROM_27_TO_49);
        through(one)
                .sendAndWait(new RegisterInhabitant(
                        ANNA, Origin.WW, new Residence("GM0546", ResidenceGround.RESIDENCE), details, NOW));
        var together = new CyclicBarrier(2);

        var here = decide(one, together);
        var there = decide(other, together);
        CompletableFuture.allOf(here, there).join();

        assertThat(sequence()).hasSize(2 * TIMES).doesNotHaveDuplicates();
        assertThat(sequence().getLast() - sequence().getFirst()).isEqualTo(2 * TIMES - 1);
        assertThat(conflicts).as("commands that met another").hasPositiveValue();
    }
}
