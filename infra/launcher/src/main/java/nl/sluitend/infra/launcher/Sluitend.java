package nl.sluitend.infra.launcher;

import java.util.Map;
import java.util.ServiceLoader;
import nl.sluitend.infra.build.Build;
import org.springframework.boot.logging.LoggingSystem;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.IVersionProvider;
import picocli.CommandLine.Option;
import picocli.CommandLine.ScopeType;

/**
 * The command line of the product. Its own verbs are the command classes in this list; a verb of a module above the
 * launcher, such as the demo's, is a {@link Verb} found on the class path.
 */
@Command(
        name = "sluitend",
        description = "Nobody falls between UWV and the municipality when their WW ends.",
        synopsisSubcommandLabel = "VERB",
        mixinStandardHelpOptions = true,
        versionProvider = Sluitend.Version.class,
        scope = ScopeType.INHERIT,
        subcommands = {
            Start.class,
            Stop.class,
            Status.class,
            Clock.class,
            Feed.class,
            Digest.class,
            Rebuild.class,
            Repair.class,
            Backup.class,
            Restore.class,
            Test.class,
            BenchmarkHelp.class,
            TortureHelp.class,
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

    /** Runs one verb and ends with its exit code: 0 done, 1 refused, 2 misunderstood, 3 nothing runs. */
    public static void main(String[] arguments) {
        // Until the application configures it, logging would write every detail of the drivers to the console.
        LoggingSystem.get(Sluitend.class.getClassLoader()).beforeInitialize();
        HasServed.begin();
        HasServed.exit(executed(commandLine(), arguments));
    }

    private static int executed(CommandLine line, String... arguments) {
        try {
            return line.execute(arguments);
        } catch (Throwable failure) {
            say(failure, line);
            return CommandLine.ExitCode.SOFTWARE;
        }
    }

    /** Another build may have removed the classes needed to find the text. */
    private static void say(Throwable failure, CommandLine line) {
        try {
            OneSentence.say(failure, line.getErr());
        } catch (LinkageError _) {
            System.err.println("The product's own files were replaced while it ran: start it again.");
        }
    }

    /** Which build this is. */
    static final class Version implements IVersionProvider {

        @Override
        public String[] getVersion() {
            return new String[] {"Sluitend " + Build.running()};
        }
    }

    /** The whole command line, also for callers of verbs from code. */
    public static CommandLine commandLine() {
        var line = new CommandLine(new Sluitend());
        ServiceLoader.load(Verb.class).forEach(line::addSubcommand);
        return OneSentence.on(line);
    }
}
