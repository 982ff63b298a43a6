package nl.sluitend.benchmark.report;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** For each earlier revision the newest figures beside it, a look only where there is nothing else. */
final class BesideTable {

    private BesideTable() {}

    static String of(List<Run> history) {
        var newest = new TreeMap<String, Map<String, Row>>();
        history.stream()
                .sorted(Comparator.comparing(Run::quick).reversed())
                .forEach(run -> run.compared()
                        .ifPresent(beside -> beside.figures()
                                .forEach(figure -> newest.computeIfAbsent(
                                                head(beside, run.shape()), _ -> new TreeMap<>())
                                        .put(figure.goal() + figure.what(), new Row(figure, run.origin())))));
        return newest.entrySet().stream()
                .map(table -> table.getKey()
                        + table.getValue().values().stream().map(Row::words).collect(Collectors.joining()))
                .collect(Collectors.joining());
    }

    private static String head(Compared beside, String shape) {
        return """

            ## Beside %s, shape %s

            | | what | then | now | ratio | of the rounds | wanted | verdict | measured |
            |---|---|--:|--:|--:|---|---|---|---|
            """.formatted(beside.commit(), shape);
    }

    /** A figure and where it is from. */
    private record Row(Beside figure, String origin) {

        String words() {
            var wanted = Wanted.of(figure);
            return String.format(
                    Locale.ROOT,
                    "| %s | %s | %s %s | %s | **%.3f** | %.3f to %.3f | %s | %s | %s |%n",
                    figure.goal(),
                    figure.what(),
                    number(figure.earlier()),
                    figure.unit(),
                    number(figure.today()),
                    figure.ratio(),
                    figure.least(),
                    figure.most(),
                    wanted.map(Wanted::words).orElse(""),
                    wanted.map(each -> each.isMetBy(figure) ? "met" : "missed").orElse(""),
                    origin);
        }

        private static String number(double figure) {
            var digits = figure < 10 ? "%,.2f" : figure < 100 ? "%,.1f" : "%,.0f";
            return String.format(Locale.ROOT, digits, figure);
        }
    }
}
