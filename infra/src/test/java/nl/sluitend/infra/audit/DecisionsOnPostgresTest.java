package nl.sluitend.infra.audit;

import static nl.sluitend.kernel.audit.DecisionOutcome.GRANTED;
import static nl.sluitend.kernel.audit.DecisionOutcome.RECORDED;
import static nl.sluitend.kernel.audit.DecisionOutcome.REFUSED;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.awaitility.Awaitility.await;
import static org.axonframework.messaging.responsetypes.ResponseTypes.instanceOf;
import static org.axonframework.messaging.responsetypes.ResponseTypes.optionalInstanceOf;

import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import javax.sql.DataSource;
import nl.sluitend.gateway.bus.BusLimits;
import nl.sluitend.infra.embedded.postgres.PostgresServer;
import nl.sluitend.infra.postgres.DataSources;
import nl.sluitend.infra.postgres.Schema;
import nl.sluitend.kernel.audit.DecisionCount;
import nl.sluitend.kernel.audit.DecisionCounts;
import nl.sluitend.kernel.audit.DecisionFilter;
import nl.sluitend.kernel.audit.DecisionGroup;
import nl.sluitend.kernel.audit.DecisionOutcome;
import nl.sluitend.kernel.audit.DecisionTaken;
import nl.sluitend.kernel.audit.DecisionsTaken;
import nl.sluitend.kernel.audit.FindDecisionCount;
import nl.sluitend.kernel.audit.FindDecisionTaken;
import nl.sluitend.kernel.decision.Actor;
import nl.sluitend.kernel.decision.Caller;
import nl.sluitend.kernel.decision.DecisionLine;
import nl.sluitend.kernel.decision.Purpose;
import nl.sluitend.kernel.decision.Role;
import nl.sluitend.kernel.organisation.OrganisationCode;
import nl.sluitend.kernel.rule.Refused;
import nl.sluitend.kernel.view.Page;
import nl.sluitend.kernel.view.Window;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.axonframework.config.DefaultConfigurer;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What an auditor reads of decisions, on a real PostgreSQL, from what the product itself wrote there. */
@SuppressWarnings("NullAway.Init")
class DecisionsOnPostgresTest {

    private static final LocalDate MONDAY = LocalDate.of(2026, 11, 2);
    private static final LocalDate TUESDAY = MONDAY.plusDays(1);

    /** In the Netherlands that is Monday already. */
    private static final Instant LATE_ON_SUNDAY = Instant.parse("2026-11-01T23:30:00Z");

    private static final Instant MONDAY_NOON = Instant.parse("2026-11-02T11:00:00Z");
    private static final Instant TUESDAY_NOON = Instant.parse("2026-11-03T11:00:00Z");

    private static final Caller CONSULENT = caller(Role.CASEWORKER, "gm0546");
    private static final Caller ADVISER = caller(Role.UWV_ADVISER, "uwv");
    private static final Caller INHABITANT = caller(Role.INHABITANT, null);
    private static final Caller AUDITOR = caller(Role.AUDITOR, "audit");

    private static final DecisionGroup ACCEPTANCE_REFUSED =
            new DecisionGroup(MONDAY, REFUSED, Role.CASEWORKER, "gm0546", "the-offer-is-open", "acceptHandover");

    @TempDir
    private static Path folder;

    private static PostgresServer server;
    private static DataSource database;
    private static JdbcClient jdbc;
    private static DecisionsOnPostgres decisions;

    @BeforeAll
    static void start() throws Exception {
        server = PostgresServer.start(folder.resolve("postgres"));
        database = DataSources.at(server.uri(PostgresServer.EVENTS));
        Schema.EVENTS.migrate(database);
        jdbc = JdbcClient.create(database);
        decisions = DecisionsOnPostgres.in(jdbc);
        write(new DecisionLogOnPostgres(database));
        var events = new RecordedOnStage(database);
        events.record("anna", MONDAY_NOON, CONSULENT);
        events.record("bob", MONDAY_NOON, CONSULENT);
        events.record("carla", LATE_ON_SUNDAY, Caller.product());
        events.record("daan", TUESDAY_NOON, INHABITANT);
        jdbc.sql("update domain_event_entry set timeStamp = '2026-11-02T99:99' where aggregateIdentifier = 'bob'")
                .update();
    }

    @AfterAll
    static void stop() throws Exception {
        server.close();
    }

    private static void write(DecisionLogOnPostgres log) {
        log.write(refused(LATE_ON_SUNDAY, CONSULENT, "acceptHandover", "anna", "the-offer-is-open", "handover"));
        log.write(refused(MONDAY_NOON, CONSULENT, "acceptHandover", "bob", "the-offer-is-open", "handover"));
        log.write(refused(MONDAY_NOON, ADVISER, "acceptHandover", null, "FORBIDDEN", null));
        log.write(refused(MONDAY_NOON, null, "GET /graphql", "account", "token-refused", "exp"));
        log.write(new DecisionLine(TUESDAY_NOON, CONSULENT, "flagExpiringWw", "anna", true, null, null));
    }

    private static DecisionLine refused(
            Instant at,
            @Nullable Caller caller,
            String operation,
            @Nullable String target,
            String code,
            @Nullable String field) {
        return new DecisionLine(at, caller, operation, target, false, code, field);
    }

    private static Caller caller(Role role, @Nullable String organisation) {
        return new Caller(
                new Actor("actor-" + role),
                role,
                organisation == null ? null : new OrganisationCode(organisation),
                Set.of(),
                null,
                Purpose.CONTROL);
    }

    private static DecisionFilter only(DecisionOutcome outcome) {
        return new DecisionFilter(outcome, null, null, null, null);
    }

    private static List<DecisionCount> counted(DecisionFilter filter) {
        return nodes(counts(AUDITOR, filter, new Window(100, null)));
    }

    private static Page<DecisionCount> counts(Caller caller, DecisionFilter filter, Window window) {
        return answer(new DecisionCounts(caller, MONDAY, TUESDAY, filter, window));
    }

    @SuppressWarnings("unchecked")
    private static Page<DecisionCount> answer(DecisionCounts asked) {
        return decisions.on(asked);
    }

    private static List<DecisionTaken> lines(DecisionGroup group) {
        return nodes(page(AUDITOR, group, new Window(100, null)));
    }

    @SuppressWarnings("unchecked")
    private static Page<DecisionTaken> page(Caller caller, DecisionGroup group, Window window) {
        return decisions.on(new DecisionsTaken(caller, group, window));
    }

    private static <T> List<T> nodes(Page<T> page) {
        return page.items().stream().map(Page.Entry::node).toList();
    }

    @Test
    void whatIsAlikeOnADayIsCountedTogetherAndTheNewestDayComesFirst() {
        assertThat(counted(DecisionFilter.ALL))
                .containsExactly(
                        new DecisionCount(TUESDAY, GRANTED, Role.CASEWORKER, "gm0546", null, "flagExpiringWw", 1),
                        new DecisionCount(TUESDAY, RECORDED, Role.INHABITANT, null, null, RecordedOnStage.NAME, 1),
                        new DecisionCount(MONDAY, RECORDED, Role.CASEWORKER, "gm0546", null, RecordedOnStage.NAME, 1),
                        new DecisionCount(MONDAY, RECORDED, Role.SYSTEM, null, null, RecordedOnStage.NAME, 1),
                        new DecisionCount(MONDAY, REFUSED, null, null, "token-refused", "GET /graphql", 1),
                        new DecisionCount(ACCEPTANCE_REFUSED, 2),
                        new DecisionCount(MONDAY, REFUSED, Role.UWV_ADVISER, "uwv", "FORBIDDEN", "acceptHandover", 1));
    }

    @Test
    void aDayIsOneOfTheNetherlands() {
        assertThat(lines(ACCEPTANCE_REFUSED)).extracting(DecisionTaken::at).contains(LATE_ON_SUNDAY);
        var sunday = new DecisionCounts(
                AUDITOR, MONDAY.minusDays(1), MONDAY.minusDays(1), DecisionFilter.ALL, new Window(9, null));
        assertThat(answer(sunday).items()).isEmpty();
    }

    @ParameterizedTest
    @EnumSource(DecisionOutcome.class)
    void theOutcomeNarrowsWhatIsCounted(DecisionOutcome outcome) {
        assertThat(counted(only(outcome))).isNotEmpty().allMatch(count -> count.outcome() == outcome);
    }

    @Test
    void everyPartOfAFilterNarrowsWhatIsCounted() {
        assertThat(counted(new DecisionFilter(null, Role.SYSTEM, null, null, null)))
                .extracting(DecisionCount::role)
                .containsOnly(Role.SYSTEM);
        assertThat(counted(new DecisionFilter(null, null, "uwv", null, null)))
                .extracting(DecisionCount::organisation)
                .containsOnly("uwv");
        assertThat(counted(new DecisionFilter(null, null, null, "acceptHandover", null)))
                .hasSize(2)
                .extracting(DecisionCount::operation)
                .containsOnly("acceptHandover");
        assertThat(counted(new DecisionFilter(null, null, null, null, "FORBIDDEN")))
                .extracting(DecisionCount::code)
                .containsOnly("FORBIDDEN");
    }

    @Test
    void whatIsAbsentCanBeAskedFor() {
        assertThat(counted(new DecisionFilter(null, null, DecisionGroup.NONE, null, null)))
                .hasSize(3)
                .allMatch(count -> count.organisation() == null);
        assertThat(counted(new DecisionFilter(null, null, null, null, DecisionGroup.NONE)))
                .hasSize(4)
                .noneMatch(count -> count.outcome() == REFUSED);
    }

    /** An event whose moment somebody damaged lies on no day, and holds up no other (ADR 17). */
    @Test
    void whatCannotBeReadHoldsUpNothing() {
        var group = new DecisionGroup(MONDAY, RECORDED, Role.CASEWORKER, "gm0546", null, RecordedOnStage.NAME);
        assertThat(lines(group)).extracting(DecisionTaken::target).containsExactly("anna");
    }

    @Test
    void aLineSaysWhoAskedAndWhatItWasAboutByPseudonymsAlone() {
        assertThat(lines(ACCEPTANCE_REFUSED).getFirst())
                .usingRecursiveComparison()
                .ignoringFields("decision")
                .isEqualTo(new DecisionTaken(
                        "",
                        MONDAY_NOON,
                        REFUSED,
                        "actor-CASEWORKER",
                        Role.CASEWORKER,
                        "gm0546",
                        "acceptHandover",
                        "bob",
                        "the-offer-is-open",
                        "handover"));
    }

    @Test
    void whoeverWasUnknownHasNoPseudonym() {
        var group = new DecisionGroup(MONDAY, REFUSED, null, null, "token-refused", "GET /graphql");
        assertThat(lines(group)).singleElement().satisfies(line -> {
            assertThat(line.actor()).isNull();
            assertThat(line.role()).isNull();
        });
    }

    @Test
    void everyCountHasAsManyLines() {
        assertThat(counted(DecisionFilter.ALL)).allSatisfy(count -> {
            var group = DecisionGroup.of(count.group()).orElseThrow();
            assertThat(lines(group)).hasSize(count.count());
            assertThat(decisions.on(new FindDecisionCount(AUDITOR, group))).contains(count);
        });
    }

    @Test
    void aLineIsFoundAgainByItsKey() {
        assertThat(counted(DecisionFilter.ALL))
                .flatExtracting(count -> lines(DecisionGroup.of(count.group()).orElseThrow()))
                .allSatisfy(line -> assertThat(decisions.on(new FindDecisionTaken(AUDITOR, line.decision())))
                        .contains(line));
        assertThat(decisions.on(new FindDecisionTaken(AUDITOR, "2026-11-02.log.999")))
                .isEmpty();
        assertThat(decisions.on(new FindDecisionTaken(AUDITOR, "by hand"))).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3, 7, 8})
    void whoeverPagesSeesEachCountOnceInBothDirections(int size) {
        var all = counted(DecisionFilter.ALL);
        assertThat(forwards(size, window -> counts(AUDITOR, DecisionFilter.ALL, window)))
                .isEqualTo(all);
        assertThat(backwards(size, window -> counts(AUDITOR, DecisionFilter.ALL, window)))
                .isEqualTo(all);
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3})
    void whoeverPagesSeesEachLineOnceInBothDirections(int size) {
        var all = lines(ACCEPTANCE_REFUSED);
        assertThat(forwards(size, window -> page(AUDITOR, ACCEPTANCE_REFUSED, window)))
                .isEqualTo(all);
        assertThat(backwards(size, window -> page(AUDITOR, ACCEPTANCE_REFUSED, window)))
                .isEqualTo(all);
    }

    private static <T> List<T> forwards(int size, Function<Window, Page<T>> list) {
        var seen = new ArrayList<T>();
        var page = list.apply(new Window(size, null));
        seen.addAll(nodes(page));
        while (page.hasNext()) {
            page = list.apply(new Window(size, page.items().getLast().cursor()));
            assertThat(page.hasPrevious()).isTrue();
            seen.addAll(nodes(page));
        }
        return seen;
    }

    private static <T> List<T> backwards(int size, Function<Window, Page<T>> list) {
        var seen = new ArrayList<T>();
        var page = list.apply(Window.last(size, null));
        seen.addAll(nodes(page));
        while (page.hasPrevious()) {
            page = list.apply(Window.last(size, page.items().getFirst().cursor()));
            assertThat(page.hasNext()).isTrue();
            seen.addAll(0, nodes(page));
        }
        return seen;
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "x", "Z3J1YmJlbA", "2026-11-02.log.1"})
    void aCursorByHandIsRefusedByTheCounts(String cursor) {
        assertThatThrownBy(() -> counts(AUDITOR, DecisionFilter.ALL, new Window(5, cursor)))
                .isInstanceOfSatisfying(
                        Refused.class,
                        refused -> assertThat(refused.refusal().code()).isEqualTo("cursors-come-from-the-list-itself"));
    }

    @Test
    void aCursorOfTheCountsIsRefusedByTheLines() {
        assertThatThrownBy(() -> page(AUDITOR, ACCEPTANCE_REFUSED, Window.last(5, ACCEPTANCE_REFUSED.key())))
                .isInstanceOf(Refused.class);
    }

    @ParameterizedTest
    @EnumSource(value = Role.class, mode = EnumSource.Mode.EXCLUDE, names = "AUDITOR")
    void nobodyElseIsTold(Role role) {
        var other = caller(role, "gm0546");
        var line = lines(ACCEPTANCE_REFUSED).getFirst().decision();

        assertThat(counts(other, DecisionFilter.ALL, new Window(5, null)).items())
                .isEmpty();
        assertThat(page(other, ACCEPTANCE_REFUSED, new Window(5, null)).items()).isEmpty();
        assertThat(decisions.on(new FindDecisionCount(other, ACCEPTANCE_REFUSED)))
                .isEmpty();
        assertThat(decisions.on(new FindDecisionTaken(other, line))).isEmpty();
    }

    /** As the application wires it: the bus finds each answer by its kind. */
    @Test
    void anAuditorIsAnsweredThroughTheBus() {
        var axon = DefaultConfigurer.defaultConfiguration(false);
        new AuditConfiguration()
                .decisionsForAuditors(database, new BusLimits(Duration.ofSeconds(8)))
                .configureModule(axon);
        var queries = axon.start().queryGateway();
        var line = lines(ACCEPTANCE_REFUSED).getFirst();
        var window = new Window(9, null);

        var count = queries.query(
                new FindDecisionCount(AUDITOR, ACCEPTANCE_REFUSED), optionalInstanceOf(DecisionCount.class));
        assertThat(count.join()).contains(new DecisionCount(ACCEPTANCE_REFUSED, 2));
        var taken =
                queries.query(new FindDecisionTaken(AUDITOR, line.decision()), optionalInstanceOf(DecisionTaken.class));
        assertThat(taken.join()).contains(line);
        var counts = queries.query(
                new DecisionCounts(AUDITOR, MONDAY, TUESDAY, DecisionFilter.ALL, window), instanceOf(Page.class));
        assertThat(counts.join()).isEqualTo(counts(AUDITOR, DecisionFilter.ALL, window));
        var lines = queries.query(new DecisionsTaken(AUDITOR, ACCEPTANCE_REFUSED, window), instanceOf(Page.class));
        assertThat(lines.join()).isEqualTo(page(AUDITOR, ACCEPTANCE_REFUSED, window));
    }

    /** The database answers, so nobody is told that it is away. */
    @Test
    void whatTakesLongerThanTheBusWaitsIsRefused() throws Exception {
        var patient = new JdbcTemplate(database);
        patient.setQueryTimeout(1);
        var hurried = DecisionsOnPostgres.in(JdbcClient.create(patient));
        var window = new Window(9, null);
        try (var busy = database.getConnection()) {
            busy.setAutoCommit(false);
            busy.createStatement().execute("lock table decision_log in access exclusive mode");
            assertThat(refusal(
                            () -> hurried.on(new DecisionCounts(AUDITOR, MONDAY, TUESDAY, DecisionFilter.ALL, window))))
                    .isEqualTo("a-period-is-counted-in-time");
            assertThat(refusal(() -> hurried.on(new DecisionsTaken(AUDITOR, ACCEPTANCE_REFUSED, window))))
                    .isEqualTo("a-day-is-read-in-time");
            assertThat(refusal(() -> hurried.on(new FindDecisionCount(AUDITOR, ACCEPTANCE_REFUSED))))
                    .isEqualTo("a-period-is-counted-in-time");
            assertThat(refusal(() -> hurried.on(new FindDecisionTaken(AUDITOR, "2026-11-02.log.1"))))
                    .isEqualTo("a-day-is-read-in-time");
        }
    }

    private static String refusal(ThrowingCallable question) {
        return catchThrowableOfType(Refused.class, question).refusal().code();
    }

    /** As if the product had run for years: a day is found without the others. */
    @Test
    void aPeriodIsFoundByAnIndex() {
        WrittenForYears.in(jdbc);
        var day = LocalDate.of(2022, 3, 1);
        var indexes = List.of("decision_log_decided_at", "domain_event_entry_moment");
        var before = indexes.stream().map(DecisionsOnPostgresTest::looks).toList();

        var counts = nodes(answer(new DecisionCounts(AUDITOR, day, day, DecisionFilter.ALL, new Window(9, null))));
        assertThat(counts)
                .extracting(DecisionCount::count)
                .containsExactly(WrittenForYears.ON_A_DAY, WrittenForYears.ON_A_DAY);
        assertThat(counts)
                .allSatisfy(count -> assertThat(
                                lines(DecisionGroup.of(count.group()).orElseThrow()))
                        .hasSize(WrittenForYears.ON_A_DAY));

        await().untilAsserted(() -> assertThat(indexes)
                .extracting(DecisionsOnPostgresTest::looks)
                .satisfiesExactly(
                        log -> assertThat(log).isGreaterThan(before.getFirst()),
                        events -> assertThat(events).isGreaterThan(before.getLast())));
    }

    private static long looks(String index) {
        return jdbc.sql("select idx_scan from pg_stat_user_indexes where indexrelname = :index")
                .param("index", index)
                .query(Long.class)
                .single();
    }
}
