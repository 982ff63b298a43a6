package nl.sluitend.gateway.wwcase;

import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import nl.sluitend.gateway.bus.Queries;
import nl.sluitend.gateway.graphql.Decisions;
import nl.sluitend.gateway.inhabitant.OpenPerson;
import nl.sluitend.gateway.inhabitant.People;
import nl.sluitend.gateway.organisation.Municipalities;
import nl.sluitend.kernel.decision.Caller;
import nl.sluitend.kernel.view.Page;
import nl.sluitend.kernel.view.Window;
import nl.sluitend.kernel.worklist.ExpiringCase;
import nl.sluitend.kernel.worklist.ExpiringCaseFilter;
import nl.sluitend.kernel.worklist.ExpiringCases;
import nl.sluitend.kernel.wwcase.ClosingOfMonth;
import nl.sluitend.kernel.wwcase.MonthClosing;
import org.jspecify.annotations.Nullable;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.BatchMapping;
import org.springframework.graphql.data.method.annotation.QueryMapping;
import org.springframework.stereotype.Controller;

/** UWV's list of cases that expire, and the closing of a month. */
@Controller
class ExpiringCaseController {

    private final Queries queries;
    private final Decisions decisions;
    private final Municipalities municipalities;
    private final People people;

    ExpiringCaseController(Queries queries, Decisions decisions, Municipalities municipalities, People people) {
        this.queries = queries;
        this.decisions = decisions;
        this.municipalities = municipalities;
        this.people = people;
    }

    @QueryMapping
    Page<ExpiringCase> expiringCases(@Argument @Nullable ExpiringCaseFilter filter, Window window, Caller caller) {
        var narrowed = Objects.requireNonNullElse(filter, ExpiringCaseFilter.ALL);
        return queries.page(new ExpiringCases(caller, decisions.today(), narrowed, window), ExpiringCase.class);
    }

    @BatchMapping
    Map<ExpiringCase, OpenPerson> person(List<ExpiringCase> rows) {
        return people.opened(
                rows,
                ExpiringCase::inhabitant,
                rows.stream().map(ExpiringCase::person).toList());
    }

    @QueryMapping
    List<MonthClosing> monthClosing(@Argument YearMonth month, @Argument String region, Caller caller) {
        return queries.list(new ClosingOfMonth(caller, month, municipalities.codesOf(region)), MonthClosing.class);
    }
}
