package nl.sluitend.query.wwcase;

import static java.util.stream.Collectors.toMap;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
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
                .map(each -> new FunnelCount(counted.getOrDefault(each, GroupCount.NONE)).told(scope, each, query))
                .toList();
        return Stream.concat(rows.stream(), Stream.of(FunnelCount.total(rows, query)))
                .toList();
    }

    private Map<String, GroupCount> counted(FunnelOfMonths query, CountScope scope) {
        var ends = CaseRow.endedIn(query.municipalities(), query.from(), query.until());
        return reader
                .counts(scope, ends, new Document(MUNICIPALITY, "$" + CaseRow.ENDED_IN), reached(query.asOf()))
                .stream()
                .collect(toMap(group -> group.text(MUNICIPALITY), Function.identity()));
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
