package nl.sluitend.benchmark.report;

import java.util.List;
import java.util.Locale;
import java.util.function.ToDoubleFunction;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.sluitend.benchmark.load.Median;

/**
 * A figure beside that of an earlier revision, as a row of the table.
 *
 * @param figures of both, one for each run of the same product
 * @param newest the last of these runs
 */
record BesideRow(List<Beside> figures, Run newest) {

    static BesideRow of(Beside figure, Run run) {
        return new BesideRow(List.of(figure), run);
    }

    /** This row with that of a later run, when both are of one product; otherwise the later one. */
    BesideRow followedBy(BesideRow later) {
        return later.newest.isOfTheProductOf(newest)
                ? new BesideRow(
                        Stream.concat(figures.stream(), later.figures.stream()).toList(), later.newest)
                : later;
    }

    String words() {
        var figure = ofAllRuns();
        var wanted = Wanted.of(figure);
        return Stream.of(
                        figure.goal(),
                        figure.what(),
                        number(figure.earlier()) + " " + figure.unit(),
                        number(figure.today()),
                        "**" + ratio(figure.ratio()) + "**",
                        ratio(figure.least()) + " to " + ratio(figure.most()),
                        wanted.map(Wanted::words).orElse(""),
                        wanted.map(each -> each.isMetBy(figure) ? "met" : "missed")
                                .orElse(""),
                        origin())
                .collect(Collectors.joining(" | ", "| ", " |\n"));
    }

    private Beside ofAllRuns() {
        var any = figures.getFirst();
        return new Beside(
                any.goal(),
                any.what(),
                any.unit(),
                median(Beside::earlier),
                median(Beside::today),
                median(Beside::ratio),
                figures.stream().mapToDouble(Beside::least).min().orElseThrow(),
                figures.stream().mapToDouble(Beside::most).max().orElseThrow());
    }

    private double median(ToDoubleFunction<Beside> figure) {
        return Median.of(figures.stream().mapToDouble(figure).toArray());
    }

    private String origin() {
        return newest.origin() + (figures.size() == 1 ? "" : ", %d runs".formatted(figures.size()));
    }

    private static String ratio(double figure) {
        return String.format(Locale.ROOT, "%.3f", figure);
    }

    private static String number(double figure) {
        var digits = figure < 10 ? "%,.2f" : figure < 100 ? "%,.1f" : "%,.0f";
        return String.format(Locale.ROOT, digits, figure);
    }
}
