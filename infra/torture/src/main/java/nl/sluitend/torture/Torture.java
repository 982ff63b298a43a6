package nl.sluitend.torture;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import nl.sluitend.infra.launcher.OneSentence;
import nl.sluitend.infra.launcher.VerbRefused;
import nl.sluitend.torture.agent.Orders;
import nl.sluitend.torture.agent.SeededFault;
import nl.sluitend.torture.machine.Machine;
import nl.sluitend.torture.plan.Shape;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.logging.LoggingSystem;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Rehearses crashes of the product and reports whether it kept its promises. */
@Command(
        name = "sluitend torture",
        mixinStandardHelpOptions = true,
        description = {
            "Drives the product with several clients, kills, freezes and slows its parts at drawn moments, brings them",
            "back, and checks that everything acknowledged is there once. A campaign goes on where it was."
        })
public final class Torture implements Callable<Integer> {

    @Option(names = "--seed", paramLabel = "N", defaultValue = "1", description = "Fixes every schedule (default: 1).")
    private long seed;

    @Option(
            names = "--schedules",
            paramLabel = "K",
            defaultValue = "10",
            description = "How many in all (default: 10).")
    private int schedules;

    @Option(names = "--only", paramLabel = "S", description = "Only the schedule with this number.")
    private @Nullable Integer only;

    @Option(
            names = "--data",
            paramLabel = "DIR",
            defaultValue = "${sys:sluitend.home:-.}/.sluitend-torture",
            description = "Folder of campaigns (default: .sluitend-torture in the project).")
    private Path data = Path.of(".sluitend-torture");

    @Option(names = "--keep", description = "Keep PostgreSQL's data at the end; its disk is then not filled.")
    private boolean keep;

    @Option(names = "--seeded-fault", paramLabel = "NAME", description = "Give the product this bug: it must turn red.")
    private @Nullable String seededFault;

    @Option(
            names = "--shape",
            paramLabel = "SHAPE",
            defaultValue = "embedded",
            description = "embedded (default) or nodes.")
    private String shape = "embedded";

    @Spec
    @SuppressWarnings("NullAway.Init") // picocli fills it in
    private CommandSpec spec;

    @Override
    public Integer call() throws Exception {
        var orders = orders();
        var rehearsedShape = shape();
        if (schedules < 1 || (only != null && only < 0)) {
            throw new VerbRefused("Schedules are counted from 0, and at least one is rehearsed.");
        }
        try (var workplace = Workplace.open(data)) {
            return rehearsed(workplace.path(), rehearsedShape, orders) ? 0 : 1;
        }
    }

    private Shape shape() {
        return Shape.labelled(shape)
                .orElseThrow(() -> new VerbRefused("There is no shape %s: name embedded or nodes.".formatted(shape)));
    }

    private Orders orders() {
        if (seededFault == null) {
            return Orders.NONE;
        }
        return Orders.NONE.with(SeededFault.labelled(seededFault)
                .orElseThrow(() -> new VerbRefused(
                        "There is no fault %s: name one of %s.".formatted(seededFault, SeededFault.labels()))));
    }

    private boolean rehearsed(Path folder, Shape of, Orders orders) throws Exception {
        var out = spec.commandLine().getOut();
        out.println("Starting PostgreSQL and Keycloak; the very first start takes about a minute.");
        var machine = Machine.in(folder, !keep);
        Runtime.getRuntime().addShutdownHook(new Thread(() -> end(machine), "stop"));
        if (!machine.disk().limited()) {
            out.println("The disk is not filled: this machine lets nobody mount a small one, or data are kept.");
        }
        try {
            return holds(new Campaign(folder, machine, of, seed, orders, out), out);
        } catch (Exception failure) {
            if (machine.isClosed()) { // stopped by the person watching: failures after that do not count
                return false;
            }
            throw failure;
        } finally {
            end(machine);
        }
    }

    private boolean holds(Campaign campaign, PrintWriter out) throws Exception {
        if (only != null) {
            return campaign.only(only).isGreen();
        }
        var tally = campaign.run(schedules);
        out.println(tally.inWords());
        out.println(tally.table());
        return tally.red().isEmpty();
    }

    private static void end(Machine machine) {
        try {
            machine.close();
        } catch (IOException | InterruptedException e) {
            System.err.println("Could not end a part: " + e.getMessage());
        }
    }

    /** Exits with 0 when everything held, 1 when something did not or was refused, 2 when misunderstood. */
    public static void main(String[] arguments) {
        LoggingSystem.get(Torture.class.getClassLoader()).beforeInitialize();
        System.exit(commandLine().execute(arguments));
    }

    static CommandLine commandLine() {
        return OneSentence.on(new CommandLine(new Torture()));
    }
}
