package nl.sluitend.gateway.audit;

import java.time.LocalDate;
import java.util.Objects;
import nl.sluitend.gateway.bus.Backend;
import nl.sluitend.gateway.bus.Queries;
import nl.sluitend.gateway.graphql.Decisions;
import nl.sluitend.gateway.graphql.Denied;
import nl.sluitend.gateway.graphql.ErrorCode;
import nl.sluitend.kernel.audit.DecisionCount;
import nl.sluitend.kernel.audit.DecisionCounts;
import nl.sluitend.kernel.audit.DecisionFilter;
import nl.sluitend.kernel.audit.DecisionGroup;
import nl.sluitend.kernel.audit.DecisionTaken;
import nl.sluitend.kernel.audit.DecisionsTaken;
import nl.sluitend.kernel.audit.FindDecisionCount;
import nl.sluitend.kernel.decision.Caller;
import nl.sluitend.kernel.view.Page;
import nl.sluitend.kernel.view.Window;
import org.jspecify.annotations.Nullable;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.QueryMapping;
import org.springframework.stereotype.Controller;

/** What was decided and refused, for an auditor. */
@Controller
class AuditController {

    private final Queries queries;
    private final Decisions decisions;

    AuditController(Queries queries, Decisions decisions) {
        this.queries = queries;
        this.decisions = decisions;
    }

    @QueryMapping
    Page<DecisionCount> decisionCounts(
            @Argument @Nullable LocalDate from,
            @Argument @Nullable LocalDate until,
            @Argument @Nullable DecisionFilter filter,
            Window window,
            Caller caller) {
        var period = AuditedPeriod.of(from, until, decisions.today());
        var narrowed = Objects.requireNonNullElse(filter, DecisionFilter.ALL);
        var query = new DecisionCounts(caller, period.from(), period.until(), narrowed, window);
        return queries.page(Backend.EVENT_STORE, query, DecisionCount.class);
    }

    @QueryMapping
    @Nullable
    DecisionCount decisionCount(@Argument String group, Caller caller) {
        var query = new FindDecisionCount(caller, known(group));
        return queries.find(Backend.EVENT_STORE, query, DecisionCount.class).orElse(null);
    }

    @QueryMapping
    Page<DecisionTaken> decisionsTaken(@Argument String group, Window window, Caller caller) {
        var query = new DecisionsTaken(caller, known(group), window);
        return queries.page(Backend.EVENT_STORE, query, DecisionTaken.class);
    }

    private static DecisionGroup known(String group) {
        return DecisionGroup.of(group).orElseThrow(() -> new Denied(ErrorCode.NOT_FOUND));
    }
}
