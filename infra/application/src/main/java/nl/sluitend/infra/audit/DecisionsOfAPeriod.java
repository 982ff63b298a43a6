package nl.sluitend.infra.audit;

import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import nl.sluitend.kernel.audit.DecisionFilter;
import nl.sluitend.kernel.calendar.Amsterdam;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * The lines of the log and the recorded events of some days, in one form (ADR 45). What a line says nothing of is written
 * as in the metadata of events.
 *
 * @param jdbc the database of the events
 */
record DecisionsOfAPeriod(JdbcClient jdbc) {

    /** As moments of events begin, whatever follows the seconds. */
    private static final DateTimeFormatter WRITTEN =
            DateTimeFormatter.ofPattern("uuuu-MM-dd'T'HH:mm:ss").withZone(ZoneOffset.UTC);

    /**
     * An event without a readable moment lies on no day (ADR 17). {@code offset 0} has the metadata of an event parsed
     * once, and not for each of its columns.
     */
    private static final String SOUGHT = """
            with logged as (
                select 'log' as source, id, decided_at as at, actor, coalesce(role, '-') as role,
                    coalesce(organisation, '-') as organisation, operation, target, upper(outcome) as outcome,
                    coalesce(code, '-') as code, field
                from decision_log where decided_at >= :since and decided_at < :past
            ), recorded as (
                select 'event', globalIndex,
                    case when pg_input_is_valid(timeStamp, 'timestamptz') then timeStamp::timestamptz end,
                    coalesce(sender ->> 'actor', '-'), coalesce(sender ->> 'role', '-'),
                    coalesce(sender ->> 'organisation', '-'), payloadType, aggregateIdentifier, 'RECORDED', '-',
                    cast(null as text)
                from domain_event_entry cross join lateral
                    (select coalesce(convert_from(metaData, 'UTF8'), '{}')::jsonb as sender offset 0) as decided
                where timeStamp collate "C" >= :sinceWritten and timeStamp collate "C" < :pastWritten
            ), told as (
                select * from logged union all select * from recorded
            ), sought as (
                select *, (at at time zone 'Europe/Amsterdam')::date as day from told
                where at is not null
                    and (cast(:outcome as text) is null or outcome = :outcome)
                    and (cast(:role as text) is null or role = :role)
                    and (cast(:organisation as text) is null or organisation = :organisation)
                    and (cast(:operation as text) is null or operation = :operation)
                    and (cast(:code as text) is null or code = :code)
            )
            """;

    /** Asks that of the rows called {@code sought}. */
    JdbcClient.StatementSpec ask(String question, LocalDate from, LocalDate until, DecisionFilter filter) {
        var since = from.atStartOfDay(Amsterdam.ZONE).toInstant();
        var past = until.plusDays(1).atStartOfDay(Amsterdam.ZONE).toInstant();
        return jdbc.sql(SOUGHT + question)
                .param("since", Timestamp.from(since))
                .param("past", Timestamp.from(past))
                .param("sinceWritten", written(since))
                .param("pastWritten", written(past))
                .param("outcome", name(filter.outcome()))
                .param("role", name(filter.role()))
                .param("organisation", filter.organisation())
                .param("operation", filter.operation())
                .param("code", filter.code());
    }

    private static String written(Instant moment) {
        return WRITTEN.format(moment);
    }

    private static @Nullable String name(@Nullable Enum<?> value) {
        return value == null ? null : value.name();
    }
}
