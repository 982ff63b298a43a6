package nl.sluitend.benchmark.experiment;

import java.io.IOException;
import java.nio.file.Files;
import java.util.regex.Pattern;
import nl.sluitend.benchmark.report.Finding;

/** P7: from the one command to the moment at which somebody is signed in, and the application's part of it. */
public final class StartUp implements Experiment {

    /** What Spring Boot writes when its context is up, "… in 8.1 seconds (process running for …)". */
    private static final Pattern STARTED = Pattern.compile("Started Sluitend in ([0-9.]+) seconds");

    @Override
    public String goal() {
        return "P7";
    }

    @Override
    public void on(Bench bench) throws Exception {
        bench.restart();
        long began = System.nanoTime();
        bench.visitor("noor.uwv").close();
        double signIn = (System.nanoTime() - began) / 1e9;
        double start = bench.product().timeToStart().toMillis() / 1e3;
        bench.found(seconds("one command to somebody signed in, warm", start + signIn));
        bench.found(seconds("the application's context of it", context(bench)));
    }

    private static Finding seconds(String what, double value) {
        return new Finding("P7", what, "s", value, null, null, null, null, "");
    }

    /** The newest one in the log. */
    private static double context(Bench bench) throws IOException {
        double seconds = Double.NaN;
        var log = Files.readString(bench.data().resolve("log/sluitend.log"));
        for (var line = STARTED.matcher(log); line.find(); ) {
            seconds = Double.parseDouble(line.group(1));
        }
        return seconds;
    }
}
