package nl.sluitend.benchmark.report;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** For each earlier revision the figures beside it of the newest product, of looks only where there is nothing else. */
final class BesideTable {

    private BesideTable() {}

    static String of(List<Run> history) {
        var tables = new TreeMap<String, Map<String, BesideRow>>();
        history.stream()
                .sorted(Comparator.comparing(Run::quick).reversed())
                .forEach(run -> run.compared()
                        .ifPresent(beside -> beside.figures()
                                .forEach(figure -> tables.computeIfAbsent(
                                                head(beside, run.shape()), _ -> new TreeMap<>())
                                        .merge(
                                                figure.goal() + figure.what(),
                                                BesideRow.of(figure, run),
                                                BesideRow::followedBy))));
        return tables.entrySet().stream()
                .map(table -> table.getKey()
                        + table.getValue().values().stream()
                                .map(BesideRow::words)
                                .collect(Collectors.joining()))
                .collect(Collectors.joining());
    }

    private static String head(Compared beside, String shape) {
        return """

            ## Beside %s, shape %s

            Medians of all runs of the same product; the range is that of all their rounds.

            | | what | then | now | ratio | of the rounds | wanted | verdict | measured |
            |---|---|--:|--:|--:|---|---|---|---|
            """.formatted(beside.commit(), shape);
    }
}
