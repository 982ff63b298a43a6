package nl.sluitend.infra.messages;

import static java.nio.charset.StandardCharsets.UTF_8;
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
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javax.sql.DataSource;
import nl.sluitend.command.CommandSide;
import nl.sluitend.command.agreement.CoveredDays;
import nl.sluitend.command.decision.UnwrittenStreams;
import nl.sluitend.command.enrolment.ClaimedPlaces;
import nl.sluitend.command.wwcase.CaseOwners;
import nl.sluitend.infra.embedded.postgres.PostgresServer;
import nl.sluitend.infra.events.EventSerializer;
import nl.sluitend.infra.postgres.Schema;
import nl.sluitend.kernel.agreement.AgreementId;
import nl.sluitend.kernel.agreement.AgreementKind;
import nl.sluitend.kernel.agreement.AgreementTerms;
import nl.sluitend.kernel.agreement.EndAgreement;
import nl.sluitend.kernel.agreement.RegisterAgreement;
import nl.sluitend.kernel.decision.Actor;
import nl.sluitend.kernel.decision.Caller;
import nl.sluitend.kernel.decision.Decision;
import nl.sluitend.kernel.decision.Purpose;
import nl.sluitend.kernel.decision.RecordedTogether;
import nl.sluitend.kernel.decision.Role;
import nl.sluitend.kernel.employer.EmployerId;
import nl.sluitend.kernel.employer.EmployerTerms;
import nl.sluitend.kernel.employer.RegisterEmployer;
import nl.sluitend.kernel.inhabitant.AgeBand;
import nl.sluitend.kernel.inhabitant.Origin;
import nl.sluitend.kernel.inhabitant.PersonalDetails;
import nl.sluitend.kernel.inhabitant.RecordJobseekerRegistration;
import nl.sluitend.kernel.inhabitant.RegisterInhabitant;
import nl.sluitend.kernel.inhabitant.Residence;
import nl.sluitend.kernel.inhabitant.ResidenceGround;
import nl.sluitend.kernel.organisation.OrganisationCode;
import nl.sluitend.kernel.privacy.InhabitantId;
import nl.sluitend.kernel.privacy.Sealed;
import nl.sluitend.kernel.wwcase.Availability;
import nl.sluitend.kernel.wwcase.Certainty;
import nl.sluitend.kernel.wwcase.EndGround;
import nl.sluitend.kernel.wwcase.RecordWwCase;
import nl.sluitend.kernel.wwcase.RecordWwCases;
import nl.sluitend.kernel.wwcase.WorkHistory;
import nl.sluitend.kernel.wwcase.WwCaseId;
import nl.sluitend.kernel.wwcase.WwPeriod;
import org.axonframework.commandhandling.CommandExecutionException;
import org.axonframework.commandhandling.gateway.CommandGateway;
import org.axonframework.commandhandling.gateway.DefaultCommandGateway;
import org.axonframework.common.transaction.TransactionManager;
import org.axonframework.config.Configuration;
import org.axonframework.config.DefaultConfigurer;
import org.axonframework.eventsourcing.eventstore.EmbeddedEventStore;
import org.axonframework.eventsourcing.eventstore.EventStorageEngine;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.axonframework.serialization.Serializer;
import org.jspecify.annotations.Nullable;
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
    private static final Caller FEED =
            new Caller(new Actor("feed"), Role.UWV_FEED, new OrganisationCode("uwv"), Set.of(), null, Purpose.HANDOVER);
    private static final Caller LEIDEN = new Caller(
            new Actor("sanne"), Role.CASEWORKER, new OrganisationCode("gm0546"), Set.of(), null, Purpose.HANDOVER);
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
        beans.registerBean(
                EventStore.class,
                () -> EmbeddedEventStore.builder()
                        .storageEngine(beans.getBean(EventStorageEngine.class))
                        .build());
        beans.scan("nl.sluitend.infra.events");
        beans.refresh();
        var configurer = DefaultConfigurer.defaultConfiguration(false)
                .registerComponent(UnwrittenStreams.class, _ -> beans.getBean(UnwrittenStreams.class))
                .configureTransactionManager(_ -> beans.getBean(TransactionManager.class))
                .configureEventStore(_ -> beans.getBean(EventStore.class));
        configurer.eventProcessing().usingSubscribingEventProcessors();
        new CommandSide(
                        _ -> {},
                        beans.getBean(CaseOwners.class),
                        beans.getBean(CoveredDays.class),
                        beans.getBean(ClaimedPlaces.class))
                .configureWithBus(configurer);
        return configurer.start();
    }

    /** Sends as the product does, and counts what met another. */
    private CommandGateway through(Configuration node) {
        var anew = new RetryOnConflict();
        return DefaultCommandGateway.builder()
                .commandBus(node.commandBus())
                .retryScheduler((command, failure, failures, again) -> {
                    conflicts.incrementAndGet();
                    return anew.scheduleRetry(command, failure, failures, again);
                })
                .build();
    }

    @Test
    void twoNodesThatTellOneCaseOfTwoPeopleGiveItOneOwner() throws Exception {
        var together = new CyclicBarrier(2);
        var refused = new AtomicInteger();
        var nodes = List.of(one, other);
        var people = List.of(ANNA, new InhabitantId("00000000-0000-4000-8000-000000000002"));
        var tellings = IntStream.range(0, 2)
                .mapToObj(i -> CompletableFuture.runAsync(
                        () -> {
                            await(together);
                            if (!isTaken(nodes.get(i), told(people.get(i), FEED))) {
                                refused.incrementAndGet();
                            }
                        },
                        task -> Thread.ofVirtual().start(task)))
                .toArray(CompletableFuture[]::new);
        CompletableFuture.allOf(tellings).get(1, TimeUnit.MINUTES);

        assertThat(refused).hasValue(1);
        var told = people.stream()
                .filter(person -> one.eventStore().readEvents(person.value()).hasNext())
                .map(InhabitantId::value)
                .toList();
        assertThat(owners()).isEqualTo(told).hasSize(1);
    }

    /** As the tables were at that version, which the product left behind. */
    private static void goBackTo(int version, JdbcClient jdbc) {
        Stream.of(
                        "drop table deadline_run",
                        "create table daily_run (day date, started_at timestamptz, finished_at timestamptz, flagged int)",
                        "create table daily_ages (day date, changed int)",
                        "drop index decision_log_decided_at, domain_event_entry_moment",
                        "drop table feed_delivery, rejected_line, rejection_words, finished_backup",
                        "drop table agreement_days, earlier_employer, reading_mark, file_read_alone",
                        "drop table counted_decision, counted_until")
                .forEach(undone -> jdbc.sql(undone).update());
        if (version < 2) {
            jdbc.sql("drop table ww_case_owner, daily_ages, claimed_place").update();
        }
        jdbc.sql("delete from flyway_schema_history where version::int > ?")
                .param(version)
                .update();
    }

    /** Each names the same people in another order; who is left out is sent alone, as a feed does. */
    @Test
    void twoNodesThatRecordOneGroupRecordEverybodyOnce() throws Exception {
        var cases = IntStream.range(0, 20).mapToObj(ConflictTest::told).toList();
        var together = new CyclicBarrier(2);
        var feeds = Stream.of(Map.entry(one, cases), Map.entry(other, cases.reversed()))
                .map(feed -> CompletableFuture.runAsync(
                        () -> {
                            await(together);
                            deliver(feed.getKey(), feed.getValue());
                        },
                        task -> Thread.ofVirtual().start(task)))
                .toArray(CompletableFuture[]::new);
        CompletableFuture.allOf(feeds).get(1, TimeUnit.MINUTES);

        assertThat(owners()).hasSize(20).doesNotHaveDuplicates();
        assertThat(cases)
                .allSatisfy(told -> assertThat(one.eventStore()
                                .readEvents(told.inhabitant().value())
                                .asStream())
                        .hasSize(3));
    }

    private void deliver(Configuration node, List<RecordWwCase> cases) {
        RecordedTogether recorded = through(node).sendAndWait(new RecordWwCases(cases, NOW));
        cases.stream()
                .filter(told ->
                        !recorded.byStream().containsKey(told.inhabitant().value()))
                .forEach(told -> assertThat(isTaken(node, told)).isTrue());
    }

    @Test
    void whatIsRefusedInAGroupOwnsNothingAndLeavesTheOthers() {
        var own = told(1);
        var others = told(ANNA, own.wwCase(), FEED);
        assertThat(isTaken(one, own)).isTrue();
        RecordedTogether recorded =
                through(other).sendAndWait(new RecordWwCases(List.of(others, told(2), told(3)), NOW));

        assertThat(recorded.byStream())
                .containsOnlyKeys(
                        told(2).inhabitant().value(), told(3).inhabitant().value());
        assertThat(owners()).hasSize(3).doesNotContain(ANNA.value());
        assertThat(one.eventStore().readEvents(ANNA.value()).hasNext()).isFalse();
    }

    /** An event that the store holds already, in the middle of those of a group, is still recognised as a conflict. */
    @Test
    void whoConflictsInAGroupLeavesAllOutAndNothingHalf() {
        JdbcClient.create(events)
                .sql(
                        "insert into domain_event_entry (eventIdentifier, aggregateIdentifier, sequenceNumber, type, timeStamp,"
                                + " payloadType, payloadRevision, payload) values ('x', ?, 1, 'inhabitant', '', 'x', '1', '')")
                .param(told(2).inhabitant().value())
                .update();
        RecordedTogether recorded =
                through(one).sendAndWait(new RecordWwCases(List.of(told(1), told(2), told(3)), NOW));

        assertThat(recorded).isEqualTo(RecordedTogether.NOTHING);
        assertThat(owners()).isEmpty();
        assertThat(isTaken(one, told(3))).isTrue();
        assertThat(isTaken(one, told(1))).isTrue();
    }

    @Test
    void whatIsRefusedOwnsNothing() {
        assertThat(isTaken(one, told(ANNA, LEIDEN))).isFalse();
        assertThat(owners()).isEmpty();
    }

    @Test
    void whoWasKnownBeforeOwnsTheCaseSinceTheFirstEvent() {
        var jdbc = JdbcClient.create(events);
        goBackTo(1, jdbc);
        for (var person : List.of("first", "second")) {
            jdbc.sql(
                            "insert into domain_event_entry (eventIdentifier, aggregateIdentifier, sequenceNumber, timeStamp,"
                                    + " payloadType, payloadRevision, payload) values (:id, :id, 0, '', 'ww-case-registered', '1', :said)")
                    .param("id", person)
                    .param("said", "{\"wwCase\":\"case\",\"assertedAt\":\"2026-11-01T06:00:00Z\"}".getBytes(UTF_8))
                    .update();
        }
        Schema.EVENTS.migrate(events);
        assertThat(owners()).containsExactly("first");
    }

    @Test
    void twoWhoAgreeOnTheSameDaysAtOnceMakeOneAgreement() throws Exception {
        var together = new CyclicBarrier(2);
        var refused = new AtomicInteger();
        var nodes = List.of(one, other);
        var agreeing = IntStream.range(0, 2)
                .mapToObj(i -> CompletableFuture.runAsync(
                        () -> {
                            await(together);
                            if (!isAgreed(nodes.get(i), "agreement-" + i, "2026-11-0" + (i + 1))) {
                                refused.incrementAndGet();
                            }
                        },
                        task -> Thread.ofVirtual().start(task)))
                .toArray(CompletableFuture[]::new);
        CompletableFuture.allOf(agreeing).get(1, TimeUnit.MINUTES);
        assertThat(refused).hasValue(1);
        assertThat(agreements()).hasSize(1);
    }

    /** What was agreed before the days were kept covers them too, up to its end. */
    @Test
    void whatWasAgreedBeforeCoversItsDays() {
        assertThat(isAgreed(one, "first", "2026-11-01")).isTrue();
        through(one).sendAndWait(new EndAgreement(new AgreementId("first"), LocalDate.parse("2026-11-30"), NOW));
        var jdbc = JdbcClient.create(events);
        goBackTo(4, jdbc);
        Schema.EVENTS.migrate(events);
        assertThat(isAgreed(one, "second", "2026-11-30")).isFalse();
        assertThat(isAgreed(other, "third", "2026-12-01")).isTrue();
        assertThat(agreements()).containsExactly("first", "third");
    }

    /** Of two who were registered under one number the first has it. */
    @Test
    void whoWasRegisteredBeforeKeepsTheKey() {
        var jdbc = JdbcClient.create(events);
        goBackTo(4, jdbc);
        for (var employer : List.of("first", "second")) {
            var terms = new EmployerTerms("12345678", employer, "A", "GM0546");
            through(one).sendAndWait(new RegisterEmployer(new EmployerId(employer), terms, NOW));
        }
        Schema.EVENTS.migrate(events);
        assertThat(jdbc.sql("select employer from earlier_employer where kvk_number = '12345678'")
                        .query(String.class)
                        .list())
                .containsExactly("first");
    }

    private boolean isAgreed(Configuration node, String agreement, String from) {
        var terms = new AgreementTerms(agreement, "GM0546", AgreementKind.EARLY_TAKEOVER, LocalDate.parse(from), null);
        try {
            through(node).sendAndWait(new RegisterAgreement(new AgreementId(agreement), terms, NOW));
            return true;
        } catch (CommandExecutionException refused) {
            return false;
        }
    }

    private List<@Nullable String> agreements() {
        return JdbcClient.create(events)
                .sql("select agreement from agreement_days order by agreement")
                .query(String.class)
                .list();
    }

    private List<@Nullable String> owners() {
        return JdbcClient.create(events)
                .sql("select inhabitant from ww_case_owner")
                .query(String.class)
                .list();
    }

    private boolean isTaken(Configuration node, RecordWwCase command) {
        try {
            through(node).sendAndWait(command);
            return true;
        } catch (CommandExecutionException refused) {
            return false;
        }
    }

    private static RecordWwCase told(InhabitantId somebody, Caller caller) {
        return told(somebody, new WwCaseId("00000000-0000-8000-8000-00000000000c"), caller);
    }

    /** Number of a person and their case. */
    private static RecordWwCase told(int number) {
        return told(
                new InhabitantId("00000000-0000-4000-8000-0000000001%02d".formatted(number)),
                new WwCaseId("00000000-0000-8000-8000-0000000001%02d".formatted(number)),
                FEED);
    }

    private static RecordWwCase told(InhabitantId somebody, WwCaseId wwCase, Caller caller) {
        var day = LocalDate.parse("2026-10-01");
        return new RecordWwCase(
                somebody,
                wwCase,
                new Sealed("reference"),
                new PersonalDetails(
                        new Sealed("name"), new Sealed("birth"), new Sealed("contact"), AgeBand.FROM_27_TO_49),
                new Residence("GM0546", ResidenceGround.RESIDENCE),
                new WwPeriod(
                        day.minusYears(1),
                        day.plusMonths(6),
                        EndGround.DURATION_ELAPSED,
                        Certainty.FINAL,
                        day,
                        NOW.at()),
                new WorkHistory(32, "0421", "", List.of(), List.of(), Availability.UNKNOWN),
                AgeBand.FROM_27_TO_49,
                new Decision(caller, NOW.at(), null));
    }

    /** Each says something new: what is known already is no event. */
    private CompletableFuture<Void> decide(Configuration node, CyclicBarrier together, int first) {
        var gateway = through(node);
        return CompletableFuture.runAsync(
                () -> {
                    for (int times = 0; times < TIMES; times++) {
                        await(together);
                        gateway.sendAndWait(new RecordJobseekerRegistration(
                                ANNA,
                                NOW.today().plusDays(first + times),
                                NOW.today().plusYears(1),
                                NOW));
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

        var here = decide(one, together, 0);
        var there = decide(other, together, TIMES);
        CompletableFuture.allOf(here, there).join();

        assertThat(sequence()).hasSize(2 * TIMES).doesNotHaveDuplicates();
        assertThat(sequence().getLast() - sequence().getFirst()).isEqualTo(2 * TIMES - 1);
        assertThat(conflicts).as("commands that met another").hasPositiveValue();
    }
}
