package nl.sluitend.benchmark.report;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import javax.imageio.ImageIO;
import org.knowm.xchart.BitmapEncoder;
import org.knowm.xchart.XYChart;
import org.knowm.xchart.XYChartBuilder;

/** Ratios over all runs, and figures over the number of events. */
public final class Plots {

    private static final int WIDTH = 900;
    private static final int HEIGHT = 420;
    private static final Pattern AT_SIZE = Pattern.compile("(.*) at ([0-9,]+) events");

    private Plots() {}

    /** Draws what there is to draw into that folder; the names of the files. */
    public static List<String> draw(List<Run> runs, Path folder) throws IOException {
        Files.createDirectories(folder);
        var drawn = new ArrayList<String>();
        draw("ratios.png", "Ratio to the twin, run by run", "run", ratios(runs), folder, drawn);
        draw("growth.png", "Operations per second over events", "events", growth(runs.getLast()), folder, drawn);
        return List.copyOf(drawn);
    }

    private static Map<String, Line> ratios(List<Run> runs) {
        var lines = new LinkedHashMap<String, Line>();
        for (int run = 0; run < runs.size(); run++) {
            for (var finding : runs.get(run).findings()) {
                if (finding.ratio() != null) {
                    lines.computeIfAbsent(finding.goal() + " " + finding.what(), _ -> new Line())
                            .add(run + 1, finding.ratio());
                }
            }
        }
        return lines;
    }

    private static Map<String, Line> growth(Run run) {
        var lines = new LinkedHashMap<String, Line>();
        for (var finding : run.findings()) {
            var words = AT_SIZE.matcher(finding.what());
            if (finding.goal().equals("P6") && finding.unit().equals("/s") && words.matches()) {
                lines.computeIfAbsent(words.group(1), _ -> new Line())
                        .add(Double.parseDouble(words.group(2).replace(",", "")), finding.product());
            }
        }
        return lines;
    }

    private static void draw(
            String file, String title, String across, Map<String, Line> lines, Path folder, List<String> drawn)
            throws IOException {
        if (!lines.isEmpty()) {
            var chart = chart(title, across);
            lines.forEach((name, line) -> chart.addSeries(name, line.across, line.up));
            ImageIO.write(
                    BitmapEncoder.getBufferedImage(chart),
                    "png",
                    folder.resolve(file).toFile());
            drawn.add(file);
        }
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
