package nl.sluitend.infra.launcher;

import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Listed here for the help; the script does it, because it needs no built product. */
@Command(
        name = "test",
        description = {
            "Builds and tests everything, as the continuous integration does.",
            "With --repeat the named tests run repeatedly, and those that ever failed are reported."
        })
@SuppressWarnings("UnusedVariable") // they only document the script's options
final class Test implements Callable<Integer> {

    @Option(names = "--mutation", description = "Also measures coverage and tests the tests by mutation.")
    private boolean mutation;

    @Option(
            names = "--without-browser",
            description = "Leaves out the pages in a real browser, for a machine that has none.")
    private boolean withoutBrowser;

    @Option(
            names = "--repeat",
            paramLabel = "N",
            description = "Run the named tests N times, each time in a virtual machine of their own.")
    private int times;

    @Option(names = "--load", description = "With --repeat: beside threads that take all processors twice.")
    private boolean load;

    @Parameters(
            paramLabel = "MODULE/TEST",
            arity = "0..*",
            description = "With --repeat: which tests, such as infra/RebuildTest or query-side/ShelfTest#aMethod.")
    private List<String> tests = List.of();

    @Override
    public Integer call() {
        throw new VerbRefused("Tests run through the script, from the folder of the project: ./sluitend test.");
    }
}
