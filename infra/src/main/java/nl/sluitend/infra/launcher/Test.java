package nl.sluitend.infra.launcher;

import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Listed here for the help; the script does it, because it needs no built product. */
@Command(name = "test", description = "Builds and tests everything, as the continuous integration does.")
final class Test implements Callable<Integer> {

    @Option(names = "--mutation", description = "Also measures coverage and tests the tests by mutation.")
    private boolean mutation;

    @Override
    public Integer call() {
        throw new Refusal("Tests run through the script: ./sluitend test" + (mutation ? " --mutation." : "."));
    }
}
