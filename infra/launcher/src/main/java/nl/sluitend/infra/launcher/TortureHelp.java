package nl.sluitend.infra.launcher;

import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Unmatched;

/** Listed here for the help; the script does it, because the harness is a program of its own that starts the product. */
@Command(
        name = "torture",
        description =
                "Rehearses crashes and checks that nothing is lost: ./sluitend torture --help explains how (a build of its own).")
final class TortureHelp implements Callable<Integer> {

    @Unmatched
    private List<String> all = List.of();

    @Override
    public Integer call() {
        throw new VerbRefused(
                "Crashes are rehearsed through the script: ./sluitend torture %s.".formatted(String.join(" ", all)));
    }
}
