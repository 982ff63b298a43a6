package nl.sluitend.infra.clock;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import javax.sql.DataSource;
import nl.sluitend.gateway.clock.MovableClock;
import nl.sluitend.kernel.calendar.Amsterdam;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * The one clock: the machine's, moved by an offset that survives restarts. In the embedded shape the operator may move
 * it forward, to go through a year in an afternoon.
 */
@Component
@ConditionalOnProperty(name = "sluitend.shape", havingValue = "embedded", matchIfMissing = true)
class ProductClock extends Clock implements MovableClock {

    private final JdbcClient jdbc;
    private volatile Duration offset;

    ProductClock(DataSource dataSource) {
        jdbc = JdbcClient.create(dataSource);
        offset = jdbc.sql("select seconds from clock_offset where id = 1")
                .query(Long.class)
                .optional()
                .map(Duration::ofSeconds)
                .orElse(Duration.ZERO);
    }

    @Override
    public ZoneId getZone() {
        return Amsterdam.ZONE;
    }

    @Override
    public Clock withZone(ZoneId zone) {
        return Clock.offset(Clock.system(zone), offset);
    }

    @Override
    public Instant instant() {
        return Instant.now(Clock.systemUTC()).plus(offset);
    }

    @Override
    public synchronized Instant move(Duration by) {
        var now = instant();
        var moved = offset.plus(Duration.between(now, Amsterdam.later(now, by)));
        jdbc.sql("""
                        insert into clock_offset (id, seconds) values (1, :seconds)
                        on conflict (id) do update set seconds = excluded.seconds
                        """).param("seconds", moved.toSeconds()).update();
        offset = moved;
        return instant();
    }
}
