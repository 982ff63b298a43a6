package nl.sluitend.query.worklist;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.gte;
import static com.mongodb.client.model.Filters.in;
import static com.mongodb.client.model.Filters.lte;
import static com.mongodb.client.model.Filters.ne;

import java.util.List;
import nl.sluitend.kernel.calendar.Span;
import nl.sluitend.kernel.decision.Role;
import nl.sluitend.kernel.worklist.AppointmentKind;
import nl.sluitend.kernel.worklist.Workload;
import nl.sluitend.kernel.worklist.Workloads;
import nl.sluitend.query.fold.CountScope;
import nl.sluitend.query.fold.DocumentReader;
import nl.sluitend.query.fold.GroupCount;
import nl.sluitend.query.handover.Unanswered;
import org.axonframework.queryhandling.QueryHandler;
import org.bson.Document;

/**
 * How much municipalities have to do. What is grouped is exact; only the counts that the caller may know leave it.
 *
 * @param clients whom each body supports
 * @param appointments what is asked of each
 * @param unanswered the offers that await an answer
 */
public record WorkloadCounts(
        DocumentReader<ClientRow> clients, DocumentReader<AppointmentRow> appointments, Unanswered unanswered) {

    @QueryHandler
    List<Workload> on(Workloads query) {
        return query.caller().is(Role.TEAM_LEAD, Role.REGIONAL_DIRECTOR)
                ? counted(new Workloads(query.caller(), query.today(), query.soon(), shown(query)))
                : List.of();
    }

    private List<Workload> counted(Workloads shown) {
        var scope = new CountScope(shown.caller());
        var counts = new WorkloadCount();
        supported(shown, scope).forEach(counts::addSupported);
        asked(shown, scope).forEach(group -> counts.addAsked(group, shown.today()));
        unanswered.in(shown.municipalities(), scope, shown.today()).forEach(counts::addOffers);
        return shown.municipalities().stream()
                .map(each -> counts.told(scope, each))
                .toList();
    }

    private static List<String> shown(Workloads query) {
        return query.municipalities().stream()
                .distinct()
                .filter(each ->
                        !query.caller().is(Role.TEAM_LEAD) || query.caller().actsFor(each))
                .toList();
    }

    /** A municipality that also placed a person has two rows, of which one is contained in the other. */
    private List<GroupCount> supported(Workloads query, CountScope scope) {
        return clients.counts(
                scope,
                and(
                        in(ClientRow.MUNICIPALITY, query.municipalities()),
                        gte(ClientRow.SINCE, Span.FIRST),
                        eq(ClientRow.WITHIN, null)),
                new Document("municipality", "$" + ClientRow.MUNICIPALITY));
    }

    private List<GroupCount> asked(Workloads query, CountScope scope) {
        return appointments.counts(
                scope,
                and(
                        in(AppointmentRow.MUNICIPALITY, query.municipalities()),
                        lte(AppointmentRow.DAY, query.soon()),
                        ne(AppointmentRow.KIND, AppointmentKind.ANSWER_TO_OFFER)),
                new Document("municipality", "$" + AppointmentRow.MUNICIPALITY)
                        .append("day", "$" + AppointmentRow.DAY));
    }
}
