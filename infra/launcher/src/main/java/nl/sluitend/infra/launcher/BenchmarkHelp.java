package nl.sluitend.infra.launcher;

import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Unmatched;

/** Listed here for the help; the script does it, because the benchmark is a program of its own. */
@Command(
        name = "benchmark",
        description =
                "Measures the product beside raw twins: ./sluitend benchmark --help explains how (a build of its own).")
final class BenchmarkHelp implements Callable<Integer> {

    @Unmatched
    private List<String> all = List.of();

    @Override
    public Integer call() {
        throw new VerbRefused(
                "The benchmark runs through the script: ./sluitend benchmark %s.".formatted(String.join(" ", all)));
    }
}
