package nl.sluitend.infra.postgres;

import static java.time.Duration.ofSeconds;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;
import static org.junit.jupiter.api.Assertions.assertTimeout;

import java.nio.file.Path;
import java.sql.DriverManager;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import javax.sql.DataSource;
import nl.sluitend.infra.embedded.postgres.PostgresServer;
import nl.sluitend.infra.settings.SluitendSettings;
import org.flywaydb.core.Flyway;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.test.context.runner.ApplicationContextRunner;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;
import org.springframework.dao.DataAccessException;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DriverManagerDataSource;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** The two databases on the real PostgreSQL. */
class DatabasesTest {

    @TempDir
    @SuppressWarnings("NullAway.Init")
    static Path folder;

    @SuppressWarnings("NullAway.Init")
    static PostgresServer server;

    @Configuration
    @Import(Databases.class)
    @EnableConfigurationProperties(SluitendSettings.class)
    static class Application {}

    @BeforeAll
    static void start() throws Exception {
        server = PostgresServer.start(folder.resolve("postgres"));
    }

    @AfterAll
    static void stop() throws Exception {
        server.close();
    }

    private static ApplicationContextRunner application() {
        return applicationOn(server);
    }

    private static ApplicationContextRunner applicationOn(PostgresServer server) {
        return new ApplicationContextRunner()
                .withUserConfiguration(Application.class)
                .withPropertyValues(
                        "sluitend.postgres.uri=" + server.uri(PostgresServer.EVENTS),
                        "sluitend.vault.uri=" + server.uri(PostgresServer.VAULT),
                        "sluitend.mongodb.uri=mongodb://127.0.0.1:1/sluitend",
                        "sluitend.keycloak.uri=http://127.0.0.1:1");
    }

    @Test
    void whatIsCommittedIsOnDisk() {
        application().run(context -> {
            var events = JdbcClient.create(context.getBean(DataSource.class));
            assertThat(setting(events, "fsync")).isEqualTo("on");
            assertThat(setting(events, "synchronous_commit")).isEqualTo("on");
            assertThat(setting(events, "listen_addresses")).isEqualTo("127.0.0.1");
        });
    }

    private static String setting(JdbcClient client, String name) {
        return client.sql("show " + name).query(String.class).single();
    }

    @Test
    void eventsAndKeysAreApart() {
        application().run(context -> {
            var events = context.getBean("dataSource", DataSource.class);
            var vault = context.getBean("vaultDataSource", DataSource.class);
            assertThat(tables(events))
                    .contains("domain_event_entry", "snapshot_event_entry", "token_entry", "decision_log")
                    .contains("deadline_run", "clock_offset")
                    .doesNotContain("daily_run", "daily_ages")
                    .doesNotContain("person_key", "bsn");
            assertThat(tables(vault))
                    .contains("person_key", "bsn", "feed_line", "account", "note")
                    .doesNotContain("domain_event_entry");
        });
    }

    /** What was run before deadlines had one record is not run again. */
    @Test
    void theRunsOfEarlierDaysAreKept() {
        var database = new DriverManagerDataSource(server.uri(PostgresServer.EVENTS));
        var earlier = Flyway.configure()
                .dataSource(database)
                .locations("classpath:db/events")
                .schemas("earlier");
        earlier.target("5").load().migrate();
        var jdbc = JdbcClient.create(database);
        jdbc.sql(
                        "insert into earlier.daily_run values ('2026-11-01', '2026-11-01T05:00:00Z', '2026-11-01T05:01:00Z', 3),"
                                + " ('2026-11-02', '2026-11-02T05:00:00Z', null, 0)")
                .update();
        jdbc.sql("insert into earlier.daily_ages values ('2026-11-01', 2)").update();

        earlier.target("latest").load().migrate();

        assertThat(jdbc.sql("select deadline || ' ' || day || ' ' || acted || ' ' || (finished_at at time zone 'UTC')"
                                + " from earlier.deadline_run order by deadline")
                        .query(String.class)
                        .list())
                .containsExactly(
                        "age-bands 2026-11-01 2 2026-10-31 23:00:00", "expiring-ww 2026-11-01 3 2026-11-01 05:01:00");
    }

    /** Which of two links is the person's nobody can tell: neither opens the file. */
    @Test
    void twoSignInsOfOneFileFromBeforeTheRuleAreTakenAwayAndNeverComeAgain(@TempDir Path own) throws Exception {
        try (var vault = PostgresServer.start(own.resolve("postgres"))) {
            var database = new DriverManagerDataSource(vault.uri(PostgresServer.VAULT));
            Flyway.configure()
                    .dataSource(database)
                    .locations("classpath:db/vault")
                    .target("2")
                    .load()
                    .migrate();
            var accounts = JdbcClient.create(database);
            link(accounts, "one", 1);
            link(accounts, "two", 1);
            link(accounts, "three", 2);

            Schema.VAULT.migrate(database);

            assertThat(accounts.sql("select subject from account")
                            .query(String.class)
                            .list())
                    .containsExactly("three");
            assertThatThrownBy(() -> link(accounts, "four", 2)).isInstanceOf(DuplicateKeyException.class);
            link(accounts, "one", 1);
        }
    }

    private static void link(JdbcClient accounts, String subject, long inhabitant) {
        accounts.sql("insert into account (subject, inhabitant) values (?, ?)")
                .params(subject, new UUID(0, inhabitant))
                .update();
    }

    private static List<@Nullable String> tables(DataSource database) {
        return JdbcClient.create(database)
                .sql("select table_name from information_schema.tables where table_schema = 'public'")
                .query(String.class)
                .list();
    }

    @Test
    void aDecisionIsNeverRewritten() {
        application().run(context -> {
            var events = JdbcClient.create(context.getBean(DataSource.class));
            events.sql("insert into decision_log (decided_at, actor, operation, outcome) values (now(), 'a', 'o', 'x')")
                    .update();
            assertThatThrownBy(() ->
                            events.sql("update decision_log set actor = 'b'").update())
                    .hasMessageContaining("append-only");
            assertThatThrownBy(() -> events.sql("delete from decision_log").update())
                    .hasMessageContaining("append-only");
        });
    }

    @Test
    void aTransactionThatFailsLeavesNothing() {
        application().run(context -> {
            var events = JdbcClient.create(context.getBean(DataSource.class));
            var transaction = new TransactionTemplate(context.getBean(PlatformTransactionManager.class));
            var day = LocalDate.of(2026, 11, 1);
            assertThatThrownBy(() -> transaction.executeWithoutResult(_ -> {
                        events.sql("insert into deadline_run (deadline, day, started_at, finished_at, acted)"
                                        + " values ('refused', ?, now(), now(), 0)")
                                .param(day)
                                .update();
                        throw new IllegalStateException("refused");
                    }))
                    .hasMessage("refused");
            assertThat(events.sql("select count(*) from deadline_run")
                            .query(Long.class)
                            .single())
                    .isZero();
        });
    }

    @Test
    void aStoreThatWentDownIsSaidAtOnceAndUsedAgainWhenItIsBack(@TempDir Path own) throws Exception {
        var first = PostgresServer.start(own.resolve("postgres"));
        applicationOn(first).run(context -> {
            var events = JdbcClient.create(context.getBean(DataSource.class));
            first.close();
            assertTimeout(
                    ofSeconds(10),
                    () -> assertThatThrownBy(() -> setting(events, "fsync")).isInstanceOf(DataAccessException.class));
            try (var _ = PostgresServer.start(own.resolve("postgres"), first.port())) {
                await().ignoreExceptions().until(() -> setting(events, "fsync").equals("on"));
            }
        });
    }

    @Test
    void aFolderThatWasUsedBeforeKeepsWhatItHas(@TempDir Path own) throws Exception {
        try (var first = PostgresServer.start(own.resolve("postgres"));
                var connection = DriverManager.getConnection(first.uri(PostgresServer.VAULT));
                var statement = connection.createStatement()) {
            statement.execute("create table kept (id int)");
        }
        try (var second = PostgresServer.start(own.resolve("postgres"));
                var connection = DriverManager.getConnection(second.uri(PostgresServer.VAULT));
                var statement = connection.createStatement()) {
            assertThat(statement.executeQuery("select * from kept").next()).isFalse();
        }
    }
}
