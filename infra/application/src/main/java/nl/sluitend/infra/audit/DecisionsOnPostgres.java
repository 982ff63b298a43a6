package nl.sluitend.infra.audit;

import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import nl.sluitend.gateway.audit.ADayIsReadInTime;
import nl.sluitend.gateway.audit.APeriodIsCountedInTime;
import nl.sluitend.kernel.audit.DecisionCount;
import nl.sluitend.kernel.audit.DecisionCounts;
import nl.sluitend.kernel.audit.DecisionTaken;
import nl.sluitend.kernel.audit.DecisionsTaken;
import nl.sluitend.kernel.audit.FindDecisionCount;
import nl.sluitend.kernel.audit.FindDecisionTaken;
import nl.sluitend.kernel.decision.Caller;
import nl.sluitend.kernel.decision.Role;
import nl.sluitend.kernel.rule.Refused;
import nl.sluitend.kernel.rule.Rule;
import nl.sluitend.kernel.view.Page;
import org.axonframework.queryhandling.QueryHandler;
import org.postgresql.util.PSQLState;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * Answers what an auditor asks of decisions, from where they are written down first: no view can stay behind (ADR 45).
 *
 * @param counts how many
 * @param lines one by one
 */
record DecisionsOnPostgres(CountedDecisions counts, LinesOfDecisions lines) {

    private static final String STOPPED = PSQLState.QUERY_CANCELED.getState();
    private static final Rule PERIOD_IN_TIME = new APeriodIsCountedInTime(false);
    private static final Rule DAY_IN_TIME = new ADayIsReadInTime(false);

    /** Those of that database of events. */
    static DecisionsOnPostgres in(JdbcClient jdbc) {
        var decisions = new DecisionsOfAPeriod(jdbc);
        return new DecisionsOnPostgres(new CountedDecisions(decisions), new LinesOfDecisions(decisions));
    }

    /** Axon finds a handler by the bare class of its answer. */
    @QueryHandler
    @SuppressWarnings("rawtypes")
    Page on(DecisionCounts query) {
        var found =
                isAuditor(query.caller()) ? inTime(() -> counts.in(query), PERIOD_IN_TIME) : List.<DecisionCount>of();
        return Page.of(found, query.window(), DecisionCount::group);
    }

    @QueryHandler
    Optional<DecisionCount> on(FindDecisionCount query) {
        return isAuditor(query.caller()) ? inTime(() -> counts.of(query.group()), PERIOD_IN_TIME) : Optional.empty();
    }

    @QueryHandler
    @SuppressWarnings("rawtypes")
    Page on(DecisionsTaken query) {
        var found = isAuditor(query.caller()) ? inTime(() -> lines.in(query), DAY_IN_TIME) : List.<DecisionTaken>of();
        return Page.of(found, query.window(), DecisionTaken::decision);
    }

    @QueryHandler
    Optional<DecisionTaken> on(FindDecisionTaken query) {
        return isAuditor(query.caller()) ? inTime(() -> lines.of(query.decision()), DAY_IN_TIME) : Optional.empty();
    }

    /** A question that the database stopped was too much for one answer: it is no outage, and asking less helps. */
    private static <T> T inTime(Supplier<T> question, Rule otherwise) {
        try {
            return question.get();
        } catch (DataAccessException failure) {
            if (failure.getRootCause() instanceof SQLException cause && STOPPED.equals(cause.getSQLState())) {
                Refused.require(otherwise);
            }
            throw failure;
        }
    }

    private static boolean isAuditor(Caller caller) {
        return caller.is(Role.AUDITOR);
    }
}
