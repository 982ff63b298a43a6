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
 * The decisions of some days, as they are written down or as they are counted (ADR 45).
 *
 * @param jdbc the database of the events
 */
record DecisionsOfAPeriod(JdbcClient jdbc) {

    /** As moments of events begin, whatever follows the seconds. */
    private static final DateTimeFormatter WRITTEN =
            DateTimeFormatter.ofPattern("uuuu-MM-dd'T'HH:mm:ss").withZone(ZoneOffset.UTC);

    private static final String LINES = both(
            WrittenDecisions.LOG.where("decided_at >= :since and decided_at < :past"),
            WrittenDecisions.EVENTS.where(
                    "timeStamp collate \"C\" >= :sinceWritten and timeStamp collate \"C\" < :pastWritten"));

    /** What was counted ahead, and the few lines since then; one statement sees both as of one moment. */
    private static final String COUNTS = both(
            "select day, outcome, role, organisation, code, operation, decisions from counted_decision",
            "select day, outcome, role, organisation, code, operation, 1 from (%s) as since"
                    .formatted(both(since(WrittenDecisions.LOG), since(WrittenDecisions.EVENTS))));

    private static final String SOUGHT = """
            , sought as (
                select * from told
                where day between :from and :until
                    and (cast(:outcome as text) is null or outcome = :outcome)
                    and (cast(:role as text) is null or role = :role)
                    and (cast(:organisation as text) is null or organisation = :organisation)
                    and (cast(:operation as text) is null or operation = :operation)
                    and (cast(:code as text) is null or code = :code)
            )
            """;

    private static String both(String one, String other) {
        return one + " union all " + other;
    }

    private static String since(WrittenDecisions written) {
        return written.where("%s > coalesce((select place from counted_until where source = '%s'), 0)"
                .formatted(written.place(), written.source()));
    }

    /** Asks that of the single decisions, called {@code sought}. */
    JdbcClient.StatementSpec lines(String question, LocalDate from, LocalDate until, DecisionFilter filter) {
        var since = from.atStartOfDay(Amsterdam.ZONE).toInstant();
        var past = until.plusDays(1).atStartOfDay(Amsterdam.ZONE).toInstant();
        return ask(LINES, question, from, until, filter)
                .param("since", Timestamp.from(since))
                .param("past", Timestamp.from(past))
                .param("sinceWritten", written(since))
                .param("pastWritten", written(past));
    }

    /** Asks that of the counts, called {@code sought}, of which several may have everything in common. */
    JdbcClient.StatementSpec counts(String question, LocalDate from, LocalDate until, DecisionFilter filter) {
        return ask(COUNTS, question, from, until, filter);
    }

    private JdbcClient.StatementSpec ask(
            String told, String question, LocalDate from, LocalDate until, DecisionFilter filter) {
        return jdbc.sql("with told as (" + told + ")" + SOUGHT + question)
                .param("from", from)
                .param("until", until)
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
