package nl.sluitend.benchmark.report;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** For each earlier revision the newest figures beside it, a look only where there is nothing else. */
final class BesideTable {

    private BesideTable() {}

    static String of(List<Run> history) {
        var newest = new TreeMap<String, Map<String, BesideRow>>();
        history.stream()
                .sorted(Comparator.comparing(Run::quick).reversed())
                .forEach(run -> run.compared()
                        .ifPresent(beside -> beside.figures()
                                .forEach(figure -> newest.computeIfAbsent(
                                                head(beside, run.shape()), _ -> new TreeMap<>())
                                        .put(figure.goal() + figure.what(), new BesideRow(figure, run.origin())))));
        return newest.entrySet().stream()
                .map(table -> table.getKey()
                        + table.getValue().values().stream()
                                .map(BesideRow::words)
                                .collect(Collectors.joining()))
                .collect(Collectors.joining());
    }

    private static String head(Compared beside, String shape) {
        return """

            ## Beside %s, shape %s

            | | what | then | now | ratio | of the rounds | wanted | verdict | measured |
            |---|---|--:|--:|--:|---|---|---|---|
            """.formatted(beside.commit(), shape);
    }
}
