package nl.sluitend.infra.audit;

import java.util.List;
import java.util.Optional;
import nl.sluitend.kernel.audit.DecisionCount;
import nl.sluitend.kernel.audit.DecisionCounts;
import nl.sluitend.kernel.audit.DecisionTaken;
import nl.sluitend.kernel.audit.DecisionsTaken;
import nl.sluitend.kernel.audit.FindDecisionCount;
import nl.sluitend.kernel.audit.FindDecisionTaken;
import nl.sluitend.kernel.decision.Caller;
import nl.sluitend.kernel.decision.Role;
import nl.sluitend.kernel.view.Page;
import org.axonframework.queryhandling.QueryHandler;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * Answers what an auditor asks of decisions, from where they are written down first: no view can stay behind (ADR 45).
 *
 * @param counts how many
 * @param lines one by one
 */
record DecisionsOnPostgres(CountedDecisions counts, LinesOfDecisions lines) {

    /** Those of that database of events. */
    static DecisionsOnPostgres in(JdbcClient jdbc) {
        var decisions = new DecisionsOfAPeriod(jdbc);
        return new DecisionsOnPostgres(new CountedDecisions(decisions), new LinesOfDecisions(decisions));
    }

    /** Axon finds a handler by the bare class of its answer. */
    @QueryHandler
    @SuppressWarnings("rawtypes")
    Page on(DecisionCounts query) {
        var found = isAuditor(query.caller()) ? counts.in(query) : List.<DecisionCount>of();
        return Page.of(found, query.window(), DecisionCount::group);
    }

    @QueryHandler
    Optional<DecisionCount> on(FindDecisionCount query) {
        return isAuditor(query.caller()) ? counts.of(query.group()) : Optional.empty();
    }

    @QueryHandler
    @SuppressWarnings("rawtypes")
    Page on(DecisionsTaken query) {
        var found = isAuditor(query.caller()) ? lines.in(query) : List.<DecisionTaken>of();
        return Page.of(found, query.window(), DecisionTaken::decision);
    }

    @QueryHandler
    Optional<DecisionTaken> on(FindDecisionTaken query) {
        return isAuditor(query.caller()) ? lines.of(query.decision()) : Optional.empty();
    }

    private static boolean isAuditor(Caller caller) {
        return caller.is(Role.AUDITOR);
    }
}
