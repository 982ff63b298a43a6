package nl.sluitend.infra.events;

import java.util.Collection;
import java.util.HashSet;
import java.util.Set;
import nl.sluitend.command.decision.UnwrittenStreams;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.SqlArrayValue;

/**
 * Looks for the first event of many streams in one statement.
 *
 * @param jdbc the database of the events
 */
record UnwrittenStreamsOnPostgres(JdbcClient jdbc) implements UnwrittenStreams {

    private static final String WRITTEN = """
            select aggregateIdentifier from domain_event_entry
            where aggregateIdentifier = any (?) and sequenceNumber = 0
            """;

    @Override
    public Set<String> among(Collection<String> streams) {
        var unwritten = new HashSet<>(streams);
        jdbc.sql(WRITTEN)
                .param(new SqlArrayValue("varchar", streams.toArray()))
                .query(String.class)
                .list()
                .forEach(unwritten::remove);
        return unwritten;
    }
}
