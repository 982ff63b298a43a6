package nl.sluitend.infra.audit;

import org.springframework.jdbc.core.simple.JdbcClient;

/** Lines and events of two years, long before those of the other tests. */
final class WrittenForYears {

    /** How many lines, and how many events, of each day. */
    static final int ON_A_DAY = 24;

    private WrittenForYears() {}

    static void in(JdbcClient jdbc) {
        jdbc.sql("""
                insert into decision_log (decided_at, actor, role, operation, outcome)
                select moment, 'actor', 'CASEWORKER', 'somethingAsked', 'granted' from generate_series(
                    timestamptz '2021-06-01 00:30:00+02', timestamptz '2023-05-31 23:30:00+02', interval '1 hour') moment
                """).update();
        jdbc.sql("""
                insert into domain_event_entry (eventIdentifier, aggregateIdentifier, sequenceNumber, type, timeStamp,
                    payloadType, payload, metaData)
                select gen_random_uuid(), gen_random_uuid(), 0, 'inhabitant',
                    to_char(moment at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"'), 'something-happened', '{}',
                    convert_to('{"actor":"actor","organisation":"gm0546","role":"CASEWORKER"}', 'UTF8')
                from generate_series(
                    timestamptz '2021-06-01 00:30:00+02', timestamptz '2023-05-31 23:30:00+02', interval '1 hour') moment
                """).update();
        jdbc.sql("vacuum analyze domain_event_entry").update();
        jdbc.sql("vacuum analyze decision_log").update();
    }
}
