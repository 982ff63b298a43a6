package nl.sluitend.infra.launcher;

import java.io.IOException;
import java.net.URI;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import java.util.concurrent.Callable;
import nl.sluitend.infra.build.Build;
import nl.sluitend.infra.clock.CalendarNotice;
import nl.sluitend.infra.clock.MachineDay;
import nl.sluitend.infra.launcher.Running.Part;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** Says what runs, where, which build it is, and whether it is ready. */
@Command(
        name = "status",
        description = {
            "Shows what runs and where, and which build it is.",
            "The exit code is 0 when all parts are ready, 1 when some are not, and 3 when nothing runs."
        })
final class Status implements Callable<Integer> {

    /** The exit code of init scripts for this (LSB, init script actions). */
    private static final int NOTHING_RUNS = 3;

    @Mixin
    private final DataOption data = new DataOption();

    @Spec
    @SuppressWarnings("NullAway.Init") // picocli fills it in
    private CommandSpec spec;

    @Override
    public Integer call() throws Exception {
        var folder = DataFolder.known(data.path);
        var running = folder.running();
        if (running.addresses().isEmpty()) {
            say(whyNothingRuns(folder));
            return NOTHING_RUNS;
        }
        boolean ready = tellParts(running, new Readiness(folder));
        tellBuild(running);
        tellKilled(folder);
        tellSetAside(running.address(Part.APPLICATION));
        say(CalendarNotice.on(MachineDay.today()));
        return ready ? 0 : 1;
    }

    private static String whyNothingRuns(DataFolder folder) throws IOException {
        if (!folder.isHalfRestored()) {
            return "Nothing runs in %s: start it with ./sluitend start.".formatted(folder.path());
        }
        return folder.isInUse() ? folder.path() + " is being restored." : folder.brokenOff();
    }

    /** A person who cannot be shown does not affect the others, but an operator must know. */
    private void tellSetAside(Optional<String> application) throws InterruptedException {
        long setAside = application.isEmpty()
                ? 0
                : new Health(URI.create(application.get())).setAside().orElse(0L);
        if (setAside > 0) {
            spec.commandLine()
                    .getOut()
                    .printf("%-12s %,d cannot be shown: ./sluitend repair shows which%n", "Set aside", setAside);
        }
    }

    private boolean tellParts(Running running, Readiness readiness) throws IOException, InterruptedException {
        var ready = true;
        for (var part : Part.values()) {
            var addresses = running.addresses(part).toList();
            ready &= !addresses.isEmpty();
            for (var address : addresses.isEmpty() ? List.of("-") : addresses) {
                ready &= tell(part, address, readiness);
            }
        }
        return ready;
    }

    private boolean tell(Part part, String address, Readiness readiness) throws IOException, InterruptedException {
        var ready = !address.equals("-") && readiness.of(part, address);
        var state = ready ? "ready" : "not ready";
        say("%-12s %-10s %s".formatted(part.label(), state, Screen.shown(address)));
        return ready;
    }

    /** Nodes may run several builds, while one of them is being restarted. */
    private void tellBuild(Running running) throws InterruptedException {
        var builds = new TreeSet<String>();
        for (var address : running.addresses(Part.APPLICATION).toList()) {
            new Health(URI.create(address)).build().ifPresent(builds::add);
        }
        builds.forEach(build -> say("%-12s %-10s %s".formatted("Build", "runs", build)));
        if (builds.stream().anyMatch(build -> !build.equals(Build.running().toString()))) {
            say("%-12s %-10s %s".formatted("Build", "on disk", Build.running()));
            say("What runs is not what is built here: ./sluitend stop and start run the other.");
        }
    }

    private void tellKilled(DataFolder folder) throws IOException {
        if (!folder.isInUse()) {
            say("The start itself is gone: ./sluitend stop ends what it left running, or start again.");
        }
    }

    private void say(String line) {
        spec.commandLine().getOut().println(line);
    }
}
