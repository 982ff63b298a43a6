package nl.sluitend.query.wwcase;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toMap;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import nl.sluitend.kernel.wwcase.FunnelOfMonths;
import nl.sluitend.kernel.wwcase.FunnelRow;
import nl.sluitend.kernel.wwcase.FunnelStep;
import nl.sluitend.query.fold.CountScope;
import nl.sluitend.query.fold.DocumentReader;
import nl.sluitend.query.fold.GroupCount;
import org.axonframework.queryhandling.QueryHandler;
import org.bson.Document;

/**
 * How far people came whose WW ends in some months, per municipality and in total: one pass over their cases, whose steps
 * are days.
 *
 * @param reader the cases
 */
public record Funnel(DocumentReader<CaseRow> reader) {

    private static final String MUNICIPALITY = "municipality";

    @QueryHandler
    List<FunnelRow> on(FunnelOfMonths query) {
        var scope = new CountScope(query.caller());
        if (!scope.isAllowed()) {
            return List.of();
        }
        var counted = counted(query, scope);
        var rows = query.municipalities().stream()
                .distinct()
                .map(each -> new FunnelCount(counted.getOrDefault(each, List.of())).told(scope, each, query))
                .toList();
        return Stream.concat(rows.stream(), Stream.of(FunnelCount.total(rows, query)))
                .toList();
    }

    /** The months of each municipality, as of the day on which the caller may know it: one or two days in all. */
    private Map<String, List<GroupCount>> counted(FunnelOfMonths query, CountScope scope) {
        return query.municipalities().stream()
                .collect(groupingBy(each -> scope.asOf(each, query.asOf(), query.today())))
                .entrySet()
                .stream()
                .flatMap(day -> counted(query, scope, day.getValue(), day.getKey()).stream())
                .collect(groupingBy(group -> group.text(MUNICIPALITY)));
    }

    private List<GroupCount> counted(
            FunnelOfMonths query, CountScope scope, List<String> municipalities, LocalDate asOf) {
        var ends = CaseRow.endedIn(municipalities, query.from(), query.until());
        return reader.counts(scope, ends, byMonth(), reached(asOf));
    }

    /** In UTC, in which the store keeps a day as its midnight. */
    private static Document byMonth() {
        var month = new Document("format", "%Y-%m").append("date", "$" + CaseRow.LAST_DAY);
        return new Document(MUNICIPALITY, "$" + CaseRow.ENDED_IN).append("month", new Document("$dateToString", month));
    }

    private static Map<String, Document> reached(LocalDate asOf) {
        return Arrays.stream(FunnelStep.values()).collect(toMap(FunnelStep::name, step -> reached(step, asOf)));
    }

    /** What is not there is less than any day: in the store's order it comes first. */
    private static Document reached(FunnelStep step, LocalDate asOf) {
        var day = step == FunnelStep.ENDED ? "$" + CaseRow.LAST_DAY : "$" + CaseRow.STEPS + "." + step.name();
        return new Document(
                "$and",
                List.of(new Document("$gt", Arrays.asList(day, null)), new Document("$lte", List.of(day, asOf))));
    }
}
