package nl.sluitend.benchmark.report;

import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A figure beside that of an earlier revision, as a row of the table.
 *
 * @param figure of both
 * @param origin when and of what
 */
record BesideRow(Beside figure, String origin) {

    String words() {
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
                        origin)
                .collect(Collectors.joining(" | ", "| ", " |\n"));
    }

    private static String ratio(double figure) {
        return String.format(Locale.ROOT, "%.3f", figure);
    }

    private static String number(double figure) {
        var digits = figure < 10 ? "%,.2f" : figure < 100 ? "%,.1f" : "%,.0f";
        return String.format(Locale.ROOT, digits, figure);
    }
}
