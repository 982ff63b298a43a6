package nl.sluitend.infra.launcher;

import java.util.concurrent.Callable;
import java.util.concurrent.TimeUnit;
import nl.sluitend.infra.launcher.Running.Part;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** Ends the running start, and what a killed one left behind. */
@Command(
        name = "stop",
        description = "Stops the running start with all its children, and what a killed one left behind.")
final class Stop implements Callable<Integer> {

    private static final int PATIENCE_SECONDS = 60;

    @Mixin
    private final DataOption data = new DataOption();

    @Spec
    @SuppressWarnings("NullAway.Init") // picocli fills it in
    private CommandSpec spec;

    @Override
    public Integer call() throws Exception {
        var screen = new Screen(spec.commandLine().getOut());
        var folder = DataFolder.known(data.path);
        var launcher = folder.running().process(Part.LAUNCHER).flatMap(Sighting::alive);
        if (launcher.isPresent() && folder.isInUse()) {
            launcher.get().destroy();
            var _ = launcher.get().onExit().get(PATIENCE_SECONDS, TimeUnit.SECONDS);
            screen.say("Stopped.");
        } else if (folder.exists()) {
            new Leftovers(folder).end(screen::say);
            screen.say("No start runs in %s.".formatted(folder.path()));
        } else {
            throw new Refusal(
                    "%s is no data folder: name the one that start used with --data.".formatted(folder.path()));
        }
        return 0;
    }
}
