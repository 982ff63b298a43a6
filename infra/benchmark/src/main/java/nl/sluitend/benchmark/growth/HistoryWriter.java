package nl.sluitend.benchmark.growth;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.function.LongConsumer;
import org.flywaydb.core.Flyway;

/**
 * Writes a history of any length into a store, in addition to its content: lives of a few hundred kinds, lived on the
 * real command side and written by the real serializer, each repeated for many people. In the log people's events are
 * interleaved, as when a whole region works.
 *
 * @param events JDBC address of the store
 * @param vault JDBC address of the vault
 * @param keyset the file with the vault's keysets
 */
public record HistoryWriter(String events, String vault, Path keyset) {

    private static final String REGION = "AM19";
    private static final int KINDS = 200;
    private static final long SEED = 11;
    /** How many people's lives are interleaved. */
    private static final int AT_ONCE = 500;

    /** Writes at least that many events, and reports progress; returns how many there were. */
    public long write(long wanted, LongConsumer progress) throws IOException, SQLException {
        migrate();
        var now = Instant.now().truncatedTo(ChronoUnit.MILLIS);
        var lives = Lives.lived(KINDS, now, SEED);
        var municipalities = RegionMunicipalities.of(REGION);
        try (var connection = DriverManager.getConnection(events);
                var strangers = NewPeople.in(vault, keyset, municipalities)) {
            var known = new KnownStreams(connection);
            long written =
                    surroundings(connection, now, known.withoutThem(municipalities.all(), Placeholder.PROGRAMME));
            for (long person = 0; written < wanted; person += AT_ONCE) {
                var people = known.withoutThem(strangers.next(AT_ONCE), Placeholder.INHABITANT);
                written += interleaved(connection, lives, person, people);
                progress.accept(written);
            }
            settle(connection);
            return written;
        }
    }

    private static long surroundings(Connection connection, Instant now, List<Map<Placeholder, byte[]>> municipalities)
            throws IOException, SQLException {
        var registered = Surroundings.registered(now.minus(1000, ChronoUnit.DAYS));
        try (var rows = Rows.into(connection)) {
            for (var each : municipalities) {
                for (var event : registered) {
                    rows.write(event, 0, each);
                }
            }
        }
        return (long) registered.size() * municipalities.size();
    }

    /** The first event of each, then the second of each, until all lives are written. */
    private static long interleaved(
            Connection connection, Lives lives, long first, List<Map<Placeholder, byte[]>> people)
            throws IOException, SQLException {
        long written = 0;
        try (var rows = Rows.into(connection)) {
            long before = -1;
            for (int sequence = 0; before != written; sequence++) {
                before = written;
                for (int each = 0; each < people.size(); each++) {
                    var life = lives.of(first + each);
                    if (sequence < life.size()) {
                        rows.write(life.get(sequence), sequence, people.get(each));
                        written++;
                    }
                }
            }
        }
        return written;
    }

    private void migrate() {
        Flyway.configure()
                .dataSource(events, null, null)
                .locations("classpath:db/events")
                .load()
                .migrate();
    }

    /**
     * Sets the position of process managers after the history, which needs no reaction. And updates the server's
     * statistics, as would have happened over the years.
     */
    private static void settle(Connection connection) throws SQLException {
        try (var statement = connection.createStatement()) {
            statement.execute("""
                    insert into token_entry (processorName, segment, token, tokenType, timestamp)
                    select 'places', 0, convert_to('{"index":' || max(globalIndex) || ',"gaps":[]}', 'UTF8'),
                      'org.axonframework.eventhandling.GapAwareTrackingToken', now()::text from domain_event_entry
                    on conflict (processorName, segment) do update set token = excluded.token
                    """);
            statement.execute("vacuum analyze domain_event_entry");
        }
    }
}
