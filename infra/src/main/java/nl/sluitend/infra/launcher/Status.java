package nl.sluitend.infra.launcher;

import java.util.EnumSet;
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
        var out = spec.commandLine().getOut();
        var folder = DataFolder.known(data.path);
        var running = folder.running();
        var readiness = new Readiness(folder);
        var ready = EnumSet.noneOf(Part.class);
        for (var part : Part.values()) {
            var address = running.address(part);
            if (address.isPresent() && readiness.of(part, address.get())) {
                ready.add(part);
            }
            out.printf(
                    "%-12s %-10s %s%n",
                    part.label(),
                    ready.contains(part) ? "ready" : "not ready",
                    address.map(Screen::shown).orElse("-"));
        }
        return ready.size() == Part.values().length ? 0 : 1;
    }
}
