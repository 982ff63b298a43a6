package nl.sluitend.infra.launcher;

import java.io.IOException;
import java.time.Duration;
import java.util.concurrent.Callable;
import nl.sluitend.infra.embedded.ProcessProgress;
import nl.sluitend.infra.launcher.Running.Part;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** Stops the running start, and processes left by a killed one. */
@Command(
        name = "stop",
        description = "Stops the running start with all its children, and what a killed one left behind.")
final class Stop implements Callable<Integer> {

    /** How long to wait for a start that does not react. */
    private static final Duration PATIENCE = Duration.ofMinutes(1);

    @Mixin
    private final DataOption data = new DataOption();

    @Spec
    @SuppressWarnings("NullAway.Init") // picocli fills it in
    private CommandSpec spec;

    @Override
    public Integer call() throws Exception {
        var screen = new Screen(spec.commandLine().getOut());
        var folder = DataFolder.known(data.path);
        var launcher = folder.running().process(Part.LAUNCHER).flatMap(ProcessIdentity::alive);
        if (launcher.isPresent() && folder.isInUse()) {
            stop(folder, launcher.get());
            screen.say("Stopped.");
        } else {
            endOrphans(folder.requireExisting(), screen);
            screen.say("No start runs in %s.".formatted(folder.path()));
        }
        return 0;
    }

    private static void endOrphans(DataFolder folder, Screen screen) throws IOException, InterruptedException {
        try (var ours = folder.lock()) { // processes of a running backup or restore are not left over
            new OrphanProcesses(ours).end(screen::say);
        }
    }

    private static void stop(DataFolder folder, ProcessHandle launcher) throws IOException, InterruptedException {
        launcher.destroy();
        var progress = new ProcessProgress(launcher, folder.log(), PATIENCE);
        while (folder.isInUse()) {
            if (progress.standsStill()) {
                throw new VerbRefused(
                        "Process %d does not stop: see %s, or kill it.".formatted(launcher.pid(), folder.log()));
            }
            OrphanProcesses.awaitExit(launcher);
        }
    }
}
