package nl.sluitend.infra.launcher;

import java.util.Optional;
import javax.sql.DataSource;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * Whether the read models of all events fit into the embedded document store, which is in the heap. The size of a
 * person and of an event there was measured (docs/benchmarks.md, P6): an estimate, so it warns and does not refuse.
 *
 * @param people whose events there are
 * @param events how many there are
 */
record RoomForDocuments(long people, long events) {

    private static final long BYTES_OF_A_PERSON = 4_000;
    private static final long BYTES_OF_AN_EVENT = 400;
    private static final double FULL = 0.8;
    private static final double GIB = 1 << 30;

    /** People are counted one by one, some hundred thousand in a tenth of a second; events are numbered. */
    static RoomForDocuments of(DataSource events, DataSource vault) {
        return new RoomForDocuments(
                number(vault, "person_key", "select count(*) from person_key"),
                number(events, "domain_event_entry", "select coalesce(max(globalIndex), 0) from domain_event_entry"));
    }

    /** 0 before the very first start. */
    private static long number(DataSource database, String table, String question) {
        var jdbc = JdbcClient.create(database);
        var isThere = jdbc.sql("select to_regclass(?) is not null")
                .param(table)
                .query(Boolean.class)
                .single();
        return isThere ? jdbc.sql(question).query(Long.class).single() : 0;
    }

    /** The warning if a heap of that many bytes will be too full. */
    Optional<String> warning(long heap) {
        var needed = people * BYTES_OF_A_PERSON + events * BYTES_OF_AN_EVENT;
        return needed <= heap * FULL
                ? Optional.empty()
                : Optional.of(
                        ("The read models of %,d people and %,d events need about %.1f GiB, and the heap has %.1f:"
                                        + " start with JAVA_OPTS=-Xmx%dg, or give a MongoDB with -Dsluitend.mongodb.uri.")
                                .formatted(people, events, needed / GIB, heap / GIB, (long)
                                        Math.ceil(needed / FULL / GIB)));
    }
}
