package nl.sluitend.infra.launcher;

import java.util.Map;
import nl.sluitend.infra.backup.BackupRefused;
import nl.sluitend.infra.caseload.Caseload;
import nl.sluitend.infra.story.Story;
import org.springframework.boot.logging.LoggingSystem;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.ScopeType;

/** The command line of the product. A new verb is a command class in this list. */
@Command(
        name = "sluitend",
        description = "Nobody falls between UWV and the municipality when their WW ends.",
        synopsisSubcommandLabel = "VERB",
        mixinStandardHelpOptions = true,
        version = "Sluitend 0.1.0",
        scope = ScopeType.INHERIT,
        subcommands = {
            Start.class,
            Stop.class,
            Status.class,
            Clock.class,
            Feed.class,
            Caseload.class,
            Story.class,
            Digest.class,
            Rebuild.class,
            Backup.class,
            Restore.class,
            Test.class,
            Benchmark.class,
            Torture.class,
            DocumentsAlone.class,
            Node.class
        })
public final class Sluitend {

    @Option(
            names = "-D",
            paramLabel = "PROPERTY=VALUE",
            scope = ScopeType.INHERIT,
            description = "Sets a property, for example -Dsluitend.mongodb.uri=mongodb://…")
    void setProperties(Map<String, String> properties) {
        properties.forEach(System::setProperty);
    }

    /** Runs one verb and ends with its exit code: 0 done, 1 refused, 2 misunderstood. */
    public static void main(String[] arguments) {
        // Until the application configures it, logging would write every detail of the drivers to the console.
        LoggingSystem.get(Sluitend.class.getClassLoader()).beforeInitialize();
        System.exit(commandLine().execute(arguments));
    }

    /** The whole command line, also for those who call verbs from code. */
    public static CommandLine commandLine() {
        return new CommandLine(new Sluitend()).setExecutionExceptionHandler((failure, verb, _) -> {
            if (!(failure instanceof Refusal || failure instanceof BackupRefused)) {
                throw failure;
            }
            verb.getErr().println(failure.getMessage());
            return CommandLine.ExitCode.SOFTWARE;
        });
    }
}
