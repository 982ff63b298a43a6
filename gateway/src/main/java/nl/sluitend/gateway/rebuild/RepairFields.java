package nl.sluitend.gateway.rebuild;

import static java.util.stream.Collectors.toMap;
import static java.util.stream.Collectors.toUnmodifiableSet;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import nl.sluitend.gateway.bus.Queries;
import nl.sluitend.kernel.agreement.Agreement;
import nl.sluitend.kernel.decision.Caller;
import nl.sluitend.kernel.employer.Employer;
import nl.sluitend.kernel.handover.InboxEntry;
import nl.sluitend.kernel.programme.Programme;
import nl.sluitend.kernel.rebuild.FindBeingRepaired;
import nl.sluitend.kernel.worklist.ExpiringCase;
import org.springframework.graphql.data.method.annotation.BatchMapping;
import org.springframework.graphql.data.method.annotation.ContextValue;
import org.springframework.stereotype.Controller;

/** Whether a row of a list stays behind what was recorded, for all rows of the list at once. */
@Controller
class RepairFields {

    private final Queries queries;

    RepairFields(Queries queries) {
        this.queries = queries;
    }

    @BatchMapping(typeName = "ExpiringCase", field = "beingRepaired")
    Map<ExpiringCase, Boolean> ofCases(List<ExpiringCase> rows, @ContextValue Caller caller) {
        return told(rows, ExpiringCase::inhabitant, caller);
    }

    @BatchMapping(typeName = "InboxEntry", field = "beingRepaired")
    Map<InboxEntry, Boolean> ofEntries(List<InboxEntry> rows, @ContextValue Caller caller) {
        return told(rows, InboxEntry::inhabitant, caller);
    }

    @BatchMapping(typeName = "Programme", field = "beingRepaired")
    Map<Programme, Boolean> ofProgrammes(List<Programme> rows, @ContextValue Caller caller) {
        return told(rows, Programme::programme, caller);
    }

    @BatchMapping(typeName = "Employer", field = "beingRepaired")
    Map<Employer, Boolean> ofEmployers(List<Employer> rows, @ContextValue Caller caller) {
        return told(rows, Employer::employer, caller);
    }

    @BatchMapping(typeName = "Agreement", field = "beingRepaired")
    Map<Agreement, Boolean> ofAgreements(List<Agreement> rows, @ContextValue Caller caller) {
        return told(rows, Agreement::agreement, caller);
    }

    private <R> Map<R, Boolean> told(List<R> rows, Function<R, String> stream, Caller caller) {
        var streams = rows.stream().map(stream).collect(toUnmodifiableSet());
        var behind = Set.copyOf(queries.list(new FindBeingRepaired(caller, streams), String.class));
        return rows.stream()
                .collect(toMap(Function.identity(), row -> behind.contains(stream.apply(row)), (one, _) -> one));
    }
}
