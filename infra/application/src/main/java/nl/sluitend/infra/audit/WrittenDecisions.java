package nl.sluitend.infra.audit;

/**
 * Where decisions are written down, and how each place is read in the same form (ADR 45). What a line says nothing of is
 * written as in the metadata of events.
 */
enum WrittenDecisions {
    /** Refusals, and what was allowed without an event. */
    LOG("log", "decision_log", "id", """
            select 'log' as source, id, decided_at as at, actor, coalesce(role, '-') as role,
                coalesce(organisation, '-') as organisation, operation, target, upper(outcome) as outcome,
                coalesce(code, '-') as code, field
            from decision_log"""),
    /**
     * What was recorded. An event without a readable moment lies on no day (ADR 17). {@code offset 0} has the metadata of
     * an event parsed once, and not for each of its columns.
     */
    EVENTS("event", "domain_event_entry", "globalIndex", """
            select 'event' as source, globalIndex as id,
                case when pg_input_is_valid(timeStamp, 'timestamptz') then timeStamp::timestamptz end as at,
                coalesce(sender ->> 'actor', '-') as actor, coalesce(sender ->> 'role', '-') as role,
                coalesce(sender ->> 'organisation', '-') as organisation, payloadType as operation,
                aggregateIdentifier as target, 'RECORDED' as outcome, '-' as code, cast(null as text) as field
            from domain_event_entry cross join lateral
                (select coalesce(convert_from(metaData, 'UTF8'), '{}')::jsonb as sender offset 0) as decided""");

    private final String source;
    private final String table;
    private final String place;
    private final String told;

    WrittenDecisions(String source, String table, String place, String told) {
        this.source = source;
        this.table = table;
        this.place = place;
        this.told = told;
    }

    /** Its name in the rows. */
    String source() {
        return source;
    }

    String table() {
        return table;
    }

    /** The column with the number that grows with each row. */
    String place() {
        return place;
    }

    /** A query for those of that condition, each with its day in Europe/Amsterdam. */
    String where(String condition) {
        return "select *, (at at time zone 'Europe/Amsterdam')::date as day from (%s where %s) as written where at is not null"
                .formatted(told, condition);
    }
}
