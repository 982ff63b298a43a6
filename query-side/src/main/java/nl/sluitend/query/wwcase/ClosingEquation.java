package nl.sluitend.query.wwcase;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import nl.sluitend.kernel.wwcase.ClosingOfMonth;
import nl.sluitend.kernel.wwcase.MonthClosing;
import nl.sluitend.query.fold.CountScope;
import nl.sluitend.query.fold.DocumentReader;
import org.axonframework.queryhandling.QueryHandler;
import org.bson.Document;

/**
 * The closing equation of a month: {@code ended = outcomes + open}, per municipality and in total.
 * All its terms count a case where the person lived when it ended.
 *
 * @param reader the cases
 */
public record ClosingEquation(DocumentReader<CaseRow> reader) {

    @QueryHandler
    List<MonthClosing> on(ClosingOfMonth query) {
        var scope = new CountScope(query.caller());
        if (!scope.isAllowed()) {
            return List.of();
        }
        var counted = counted(query, scope);
        var rows = query.municipalities().stream()
                .distinct()
                .map(each -> counted.getOrDefault(each, MonthCount.NONE).told(scope, each, query.month()))
                .toList();
        return Stream.concat(rows.stream(), Stream.of(Total.of(rows, query.month())))
                .toList();
    }

    private Map<String, MonthCount> counted(ClosingOfMonth query, CountScope scope) {
        var ended = CaseRow.endedIn(query.municipalities(), query.month(), query.month());
        var by = new Document("municipality", "$" + CaseRow.ENDED_IN).append("outcome", "$" + CaseRow.OUTCOME);
        var counted = new HashMap<String, MonthCount>();
        reader.counts(scope, ended, by)
                .forEach(group -> counted.merge(group.text("municipality"), MonthCount.of(group), MonthCount::plus));
        return counted;
    }
}
