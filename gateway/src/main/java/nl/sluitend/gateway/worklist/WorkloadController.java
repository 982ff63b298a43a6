package nl.sluitend.gateway.worklist;

import java.time.LocalDate;
import java.util.List;
import nl.sluitend.gateway.bus.Queries;
import nl.sluitend.gateway.graphql.Decisions;
import nl.sluitend.gateway.handover.ContactPeople;
import nl.sluitend.gateway.organisation.Municipalities;
import nl.sluitend.kernel.calendar.WorkingDays;
import nl.sluitend.kernel.decision.Caller;
import nl.sluitend.kernel.decision.Role;
import nl.sluitend.kernel.organisation.MunicipalityCode;
import nl.sluitend.kernel.worklist.Burden;
import nl.sluitend.kernel.worklist.Burdens;
import nl.sluitend.kernel.worklist.Workload;
import nl.sluitend.kernel.worklist.Workloads;
import org.jspecify.annotations.Nullable;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.QueryMapping;
import org.springframework.stereotype.Controller;

/** How much there is to do, by municipality and by official. */
@Controller
class WorkloadController {

    /** In working days after today: what comes soon. */
    private static final int SOON = 5;

    /** Whose work is read at once: each name is opened with the key of the person to whom it was told (ADR 47). */
    private static final int MOST = 5_000;

    private final Queries queries;
    private final Decisions decisions;
    private final Municipalities municipalities;
    private final ContactPeople contacts;

    WorkloadController(Queries queries, Decisions decisions, Municipalities municipalities, ContactPeople contacts) {
        this.queries = queries;
        this.decisions = decisions;
        this.municipalities = municipalities;
        this.contacts = contacts;
    }

    @QueryMapping
    List<Workload> workload(@Argument @Nullable String region, Caller caller) {
        var today = decisions.today();
        return queries.list(new Workloads(caller, today, soon(today), counted(region, caller)), Workload.class);
    }

    @QueryMapping
    OfficialLoads officialLoads(Caller caller) {
        var today = decisions.today();
        var soon = soon(today);
        var found = queries.list(new Burdens(caller, today, soon, MOST + 1), Burden.class);
        var burdens = found.subList(0, Math.min(found.size(), MOST));
        var named = contacts.of(burdens, Burden::inhabitant, Burden::contactPerson);
        return OfficialLoads.of(burdens, named, soon, found.size() <= MOST);
    }

    private List<String> counted(@Nullable String region, Caller caller) {
        return region != null && caller.is(Role.REGIONAL_DIRECTOR)
                ? municipalities.codesOf(region)
                : caller.actsFor().stream()
                        .map(MunicipalityCode::value)
                        .sorted()
                        .toList();
    }

    private static LocalDate soon(LocalDate today) {
        return WorkingDays.after(today, SOON);
    }
}
