package nl.sluitend.benchmark.report;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import javax.imageio.ImageIO;
import org.knowm.xchart.BitmapEncoder;
import org.knowm.xchart.XYChart;
import org.knowm.xchart.XYChartBuilder;

/** Ratios over all runs, and figures over the number of events. */
final class Plots {

    private static final int WIDTH = 900;
    private static final int HEIGHT = 420;
    /** A plot for each unit, because a rate and a size share no axis. */
    private static final Map<String, Drawing> GROWTH = Map.of(
            "/s", new Drawing("rates", "Operations per second over events"),
            "µs/event", new Drawing("rebuild", "Microseconds of a rebuild per event over events"),
            "MiB", new Drawing("memory", "Memory in MiB over events"));

    private record Drawing(String file, String title) {}

    private Plots() {}

    /** Draws them for all full runs; returns the name of the file, if there is one. */
    static List<String> ratios(List<Run> runs, Path folder) throws IOException {
        var lines = new LinkedHashMap<String, Line>();
        for (int run = 0; run < runs.size(); run++) {
            for (var finding : runs.get(run).findings()) {
                if (finding.ratio() != null && !runs.get(run).quick()) {
                    var name = "%s %s %s".formatted(runs.get(run).shape(), finding.goal(), stem(finding.what()));
                    lines.computeIfAbsent(name, _ -> new Line()).add(run + 1, finding.ratio());
                }
            }
        }
        var chart = chart("Ratio to the twin, run by run", "run");
        return drawn("ratios.png", chart, lines, folder);
    }

    /** Without counts, which differ from run to run. */
    private static String stem(String what) {
        return what.replaceAll("( from| of) [0-9,]+ .*", "");
    }

    /** Draws what was measured at several sizes; returns the names of the files. */
    static List<String> growth(String shape, List<Latest.Row> rows, Path folder) throws IOException {
        var drawn = new ArrayList<String>();
        for (var unit : List.of("/s", "µs/event", "MiB")) {
            var drawing = GROWTH.getOrDefault(unit, new Drawing(unit, unit));
            var chart = chart(drawing.title(), "events");
            chart.getStyler().setXAxisLogarithmic(true);
            chart.getStyler().setYAxisLogarithmic(!unit.equals("µs/event"));
            drawn.addAll(drawn("growth-%s-%s.png".formatted(shape, drawing.file()), chart, lines(rows, unit), folder));
        }
        return List.copyOf(drawn);
    }

    private static Map<String, Line> lines(List<Latest.Row> rows, String unit) {
        var lines = new LinkedHashMap<String, Line>();
        for (var row : rows) {
            var finding = row.finding();
            if (finding.unit().equals(unit) && finding.product() > 0) {
                Size.in(finding)
                        .ifPresent(size -> lines.computeIfAbsent(size.what(), _ -> new Line())
                                .add((double) size.events(), finding.product()));
            }
        }
        return lines;
    }

    private static List<String> drawn(String file, XYChart chart, Map<String, Line> lines, Path folder)
            throws IOException {
        if (lines.isEmpty()) {
            return List.of();
        }
        lines.forEach((name, line) -> chart.addSeries(name, line.across, line.up));
        Files.createDirectories(folder);
        ImageIO.write(
                BitmapEncoder.getBufferedImage(chart),
                "png",
                folder.resolve(file).toFile());
        return List.of(file);
    }

    private static XYChart chart(String title, String across) {
        return new XYChartBuilder()
                .width(WIDTH)
                .height(HEIGHT)
                .title(title)
                .xAxisTitle(across)
                .build();
    }

    private static final class Line {

        private final List<Double> across = new ArrayList<>();
        private final List<Double> up = new ArrayList<>();

        void add(double x, double y) {
            across.add(x);
            up.add(y);
        }
    }
}
