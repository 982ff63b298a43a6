package nl.sluitend.infra.launcher;

import java.io.IOException;
import java.util.List;
import java.util.concurrent.Callable;
import nl.sluitend.infra.launcher.Running.Part;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** Says what runs, where, and whether it is ready. */
@Command(name = "status", description = "Says what runs and where; the exit code is 0 only when all parts are ready.")
final class Status implements Callable<Integer> {

    @Mixin
    private final DataOption data = new DataOption();

    @Spec
    @SuppressWarnings("NullAway.Init") // picocli fills it in
    private CommandSpec spec;

    @Override
    public Integer call() throws Exception {
        var folder = DataFolder.known(data.path);
        var running = folder.running();
        var ready = true;
        for (var part : Part.values()) {
            var addresses = running.addresses(part).toList();
            ready &= !addresses.isEmpty();
            for (var address : addresses.isEmpty() ? List.of("-") : addresses) {
                ready &= tell(part, address, new Readiness(folder));
            }
        }
        return ready ? 0 : 1;
    }

    private boolean tell(Part part, String address, Readiness readiness) throws IOException, InterruptedException {
        var ready = !address.equals("-") && readiness.of(part, address);
        var state = ready ? "ready" : "not ready";
        spec.commandLine().getOut().printf("%-12s %-10s %s%n", part.label(), state, Screen.shown(address));
        return ready;
    }
}
