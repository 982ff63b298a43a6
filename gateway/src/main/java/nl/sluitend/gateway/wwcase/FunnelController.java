package nl.sluitend.gateway.wwcase;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Objects;
import nl.sluitend.gateway.bus.Queries;
import nl.sluitend.gateway.graphql.Decisions;
import nl.sluitend.gateway.organisation.Municipalities;
import nl.sluitend.kernel.decision.Caller;
import nl.sluitend.kernel.rule.Refused;
import nl.sluitend.kernel.wwcase.FunnelOfMonths;
import nl.sluitend.kernel.wwcase.FunnelRow;
import org.jspecify.annotations.Nullable;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.QueryMapping;
import org.springframework.stereotype.Controller;

/** How far people came whose WW ends in some months, as of a day. */
@Controller
class FunnelController {

    private final Queries queries;
    private final Decisions decisions;
    private final Municipalities municipalities;

    FunnelController(Queries queries, Decisions decisions, Municipalities municipalities) {
        this.queries = queries;
        this.decisions = decisions;
        this.municipalities = municipalities;
    }

    @QueryMapping
    List<FunnelRow> funnel(
            @Argument String region,
            @Argument YearMonth from,
            @Argument YearMonth until,
            @Argument @Nullable LocalDate asOf,
            Caller caller) {
        var today = decisions.today();
        var day = Objects.requireNonNullElse(asOf, today);
        Refused.require(new ACountSpansOneToTwentyFourMonths(from, until), new ADayToComeIsNotCounted(day, today));
        return queries.list(
                new FunnelOfMonths(caller, from, until, day, today, municipalities.codesOf(region)), FunnelRow.class);
    }
}
