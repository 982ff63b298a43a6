package nl.sluitend.infra.audit;

import static java.util.concurrent.CompletableFuture.runAsync;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import javax.sql.DataSource;
import nl.sluitend.infra.embedded.postgres.PostgresServer;
import nl.sluitend.infra.postgres.DataSources;
import nl.sluitend.infra.postgres.Schema;
import nl.sluitend.kernel.audit.DecisionCount;
import nl.sluitend.kernel.audit.DecisionCounts;
import nl.sluitend.kernel.audit.DecisionFilter;
import nl.sluitend.kernel.decision.Actor;
import nl.sluitend.kernel.decision.Caller;
import nl.sluitend.kernel.decision.DecisionLine;
import nl.sluitend.kernel.decision.Purpose;
import nl.sluitend.kernel.decision.Role;
import nl.sluitend.kernel.view.Page;
import nl.sluitend.kernel.view.Window;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.SingleConnectionDataSource;

/** What was counted ahead is what would be counted now, whatever is written meanwhile, and nothing is read for it. */
@SuppressWarnings("NullAway.Init")
class DecisionsCountedAheadTest {

    private static final LocalDate DAY = LocalDate.of(2022, 3, 1);
    private static final Instant NOON = Instant.parse("2022-03-01T11:00:00Z");

    private static final Caller AUDITOR =
            new Caller(new Actor("auditor"), Role.AUDITOR, null, Set.of(), null, Purpose.CONTROL);

    /** One event, as WrittenForYears writes them. */
    private static final String EVENT = """
            insert into domain_event_entry (eventIdentifier, aggregateIdentifier, sequenceNumber, type, timeStamp,
                payloadType, payload, metaData)
            values (gen_random_uuid(), gen_random_uuid(), 0, 'inhabitant', '2022-03-01T11:00:00Z', 'something-happened',
                '{}', convert_to('{"actor":"actor","organisation":"gm0546","role":"CASEWORKER"}', 'UTF8'))
            """;

    @TempDir
    private Path folder;

    private PostgresServer server;
    private DataSource database;
    private JdbcClient jdbc;

    @BeforeEach
    void start() throws Exception {
        server = PostgresServer.start(folder.resolve("postgres"));
        database = DataSources.at(server.uri(PostgresServer.EVENTS));
        Schema.EVENTS.migrate(database);
        jdbc = JdbcClient.create(database);
        WrittenForYears.in(jdbc);
    }

    @AfterEach
    void stop() throws Exception {
        server.close();
    }

    private void count() {
        new DecisionsCountedAhead(database, 5_000).count();
    }

    /** The days of the longest period around that day. */
    private List<DecisionCount> counts() {
        return counts(jdbc, DAY.minusDays(30), DAY.plusDays(61));
    }

    @SuppressWarnings("unchecked")
    private static List<DecisionCount> counts(JdbcClient jdbc, LocalDate from, LocalDate until) {
        Page<DecisionCount> page = DecisionsOnPostgres.in(jdbc)
                .on(new DecisionCounts(AUDITOR, from, until, DecisionFilter.ALL, new Window(1_000, null)));
        return page.items().stream().map(Page.Entry::node).toList();
    }

    private List<Integer> ofTheDay() {
        return counts(jdbc, DAY, DAY).stream().map(DecisionCount::count).toList();
    }

    private long countedAhead() {
        return jdbc.sql("select coalesce(sum(decisions), 0) from counted_decision")
                .query(Long.class)
                .single();
    }

    private long written() {
        return jdbc.sql("select (select count(*) from decision_log) + (select count(*) from domain_event_entry)")
                .query(Long.class)
                .single();
    }

    @Test
    void whatWasCountedAheadIsWhatWouldBeCountedNow() {
        var before = counts();
        assertThat(before).hasSize(2 * 92);
        count();
        assertThat(countedAhead()).isEqualTo(written());
        assertThat(counts()).isEqualTo(before);
    }

    @Test
    void whatCameSinceIsCountedWithIt() {
        count();
        jdbc.sql(EVENT).update();
        new DecisionLogOnPostgres(database)
                .write(new DecisionLine(NOON, AUDITOR, "somethingAsked", null, true, null, null));
        assertThat(ofTheDay()).containsExactly(1, WrittenForYears.ON_A_DAY, WrittenForYears.ON_A_DAY + 1);
        count();
        assertThat(countedAhead()).isEqualTo(written());
        assertThat(ofTheDay()).containsExactly(1, WrittenForYears.ON_A_DAY, WrittenForYears.ON_A_DAY + 1);
    }

    /** Its place is before that of what is there already. */
    @Test
    void whatIsBeingWrittenIsWaitedFor() throws Exception {
        CompletableFuture<Void> counting;
        try (var slow = database.getConnection()) {
            slow.setAutoCommit(false);
            slow.createStatement().execute(EVENT);
            jdbc.sql(EVENT).update();
            counting = runAsync(this::count);
            assertThat(counting).as("as long as it is being written").failsWithin(1, TimeUnit.SECONDS);
            slow.commit();
        }
        counting.get(30, TimeUnit.SECONDS);
        assertThat(countedAhead()).isEqualTo(written());
        assertThat(ofTheDay()).containsExactly(WrittenForYears.ON_A_DAY, WrittenForYears.ON_A_DAY + 2);
    }

    @Test
    void manyWhoCountAtOnceCountOnce() {
        Stream.generate(() -> runAsync(() -> new DecisionsCountedAhead(database, 500).count()))
                .limit(4)
                .toList()
                .forEach(CompletableFuture::join);
        assertThat(countedAhead()).isEqualTo(written());
    }

    /** As somebody may, at any moment, to have all counted again. */
    @Test
    void whatIsEmptiedWhileItIsCountedIsCountedWholeTheNextTime() {
        for (int emptied = 0; emptied < 20; emptied++) {
            var counting = runAsync(() -> new DecisionsCountedAhead(database, 100).count());
            jdbc.sql("truncate counted_until, counted_decision").update();
            counting.join();
            count();
            assertThat(countedAhead()).isEqualTo(written());
        }
    }

    /** Whatever the size of a period: only what came since the last count is read. */
    @Test
    void nothingOfWhatWasCountedIsReadAgain() throws SQLException {
        assertThat(readFor()).isGreaterThan(WrittenForYears.ON_A_DAY * 92);
        count();
        assertThat(readFor()).isZero();
        jdbc.sql(EVENT).update();
        assertThat(readFor()).isOne();
    }

    /** How many events and lines are read when the longest period is counted. */
    private long readFor() throws SQLException {
        try (var connection = database.getConnection()) {
            connection.setAutoCommit(false);
            var alone = JdbcClient.create(new SingleConnectionDataSource(connection, true));
            counts(alone, DAY.minusDays(30), DAY.plusDays(61));
            return read(alone);
        }
    }

    private static long read(JdbcClient transaction) {
        return transaction
                .sql("select sum(seq_tup_read + coalesce(idx_tup_fetch, 0)) from pg_stat_xact_user_tables"
                        + " where relname in ('domain_event_entry', 'decision_log')")
                .query(Long.class)
                .single();
    }

    /** It is told as a fault where it belongs, and counted once somebody mended it. */
    @Test
    void whatCannotBeCountedHoldsUpItsOwnDaysOnly() {
        jdbc.sql(EVENT).update();
        metadata("{");
        assertThatThrownBy(this::count).isInstanceOf(DataAccessException.class);
        assertThatThrownBy(this::ofTheDay).isInstanceOf(DataAccessException.class);
        assertThat(counts(jdbc, DAY.plusDays(1), DAY.plusDays(1)))
                .extracting(DecisionCount::count)
                .containsExactly(WrittenForYears.ON_A_DAY, WrittenForYears.ON_A_DAY);
        metadata("{\"role\":\"CASEWORKER\",\"organisation\":\"gm0546\"}");
        count();
        assertThat(countedAhead()).isEqualTo(written());
        assertThat(ofTheDay()).containsExactly(WrittenForYears.ON_A_DAY, WrittenForYears.ON_A_DAY + 1);
    }

    private void metadata(String text) {
        jdbc.sql("update domain_event_entry set metaData = convert_to(:text, 'UTF8')"
                        + " where globalIndex = (select max(globalIndex) from domain_event_entry)")
                .param("text", text)
                .update();
    }

    @Test
    void aStoreThatIsAwayIsLookedAtAgain() throws Exception {
        server.close();
        new DecisionsCountedAhead(database).look();
        server = PostgresServer.start(folder.resolve("postgres"));
        var back = DataSources.at(server.uri(PostgresServer.EVENTS));
        new DecisionsCountedAhead(back).look();
        jdbc = JdbcClient.create(back);
        assertThat(countedAhead()).isEqualTo(written());
    }
}
