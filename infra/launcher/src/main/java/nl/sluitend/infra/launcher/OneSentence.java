package nl.sluitend.infra.launcher;

import com.mongodb.MongoException;
import com.mongodb.MongoSocketException;
import com.mongodb.MongoTimeoutException;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.NoSuchFileException;
import java.sql.SQLException;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import nl.sluitend.gateway.decision.SettingRefused;
import nl.sluitend.infra.backup.BackupRefused;
import picocli.CommandLine;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.IExecutionExceptionHandler;
import picocli.CommandLine.IParameterExceptionHandler;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParseResult;
import picocli.CommandLine.UnmatchedArgumentException;

/** Ends a verb that failed with one sentence for the person who typed it, never with a stack trace. */
public final class OneSentence implements IExecutionExceptionHandler, IParameterExceptionHandler {

    /** For developers of the product. */
    private static final String TRACE = "sluitend.trace";

    private static final String STATUS = "./sluitend status shows what runs.";

    private OneSentence() {}

    /** The same for every command line of the product; help is as wide as the terminal. */
    public static CommandLine on(CommandLine line) {
        var ending = new OneSentence();
        return line.setUsageHelpAutoWidth(true)
                .setExecutionExceptionHandler(ending)
                .setParameterExceptionHandler(ending);
    }

    @Override
    public int handleExecutionException(Exception failure, CommandLine verb, ParseResult parsed) {
        say(failure, verb.getErr());
        return ExitCode.SOFTWARE;
    }

    @Override
    public int handleParseException(ParameterException misunderstood, String[] arguments) {
        var verb = misunderstood.getCommandLine();
        verb.getErr().println(misunderstood.getMessage());
        UnmatchedArgumentException.printSuggestions(misunderstood, verb.getErr());
        verb.getErr().printf("./%s --help explains it.%n", verb.getCommandSpec().qualifiedName());
        return ExitCode.USAGE;
    }

    /** Also handles errors of the virtual machine itself. */
    static void say(Throwable failure, PrintWriter err) {
        err.println(words(failure));
        if (Boolean.getBoolean(TRACE)) {
            failure.printStackTrace(err);
        }
        err.flush();
    }

    static String words(Throwable failure) {
        var causes = Stream.iterate(failure, each -> each != null, Throwable::getCause)
                .limit(20)
                .toList();
        return first(causes, OneSentence::ours)
                .or(() -> first(causes, OneSentence::replaced))
                .or(() -> first(causes, OneSentence::ofFiles))
                .or(() -> first(causes, OneSentence::ofStores))
                .or(() -> first(causes, OneSentence::ofConnections))
                .orElseGet(() -> unexpected(causes.getLast()));
    }

    @FunctionalInterface
    private interface Reading {
        Optional<String> of(Throwable cause);
    }

    private static Optional<String> first(List<Throwable> causes, Reading reading) {
        return causes.stream().flatMap(cause -> reading.of(cause).stream()).findFirst();
    }

    /** A class is missing that was there at compile time: its jar was replaced meanwhile. Libraries throw the other. */
    private static Optional<String> replaced(Throwable cause) {
        return cause instanceof LinkageError && !(cause instanceof ExceptionInInitializerError)
                ? Optional.of("The product's own files were replaced while it ran: start it again.")
                : Optional.empty();
    }

    private static Optional<String> ours(Throwable cause) {
        return switch (cause) {
            case VerbRefused refusal -> Optional.ofNullable(refusal.getMessage());
            case BackupRefused refused -> Optional.ofNullable(refused.getMessage());
            case SettingRefused refused -> Optional.of(refused.getMessage() + " " + refused.remedy());
            default -> Optional.empty();
        };
    }

    private static Optional<String> ofFiles(Throwable cause) {
        return Optional.ofNullable(
                switch (cause) {
                    case NoSuchFileException missing ->
                        "%s does not exist: name one that does.".formatted(missing.getFile());
                    case AccessDeniedException denied ->
                        "%s may not be read or written: change its permissions, or name another."
                                .formatted(denied.getFile());
                    case FileSystemException other ->
                        "%s cannot be used (%s): name another.".formatted(other.getFile(), kind(other));
                    default -> null;
                });
    }

    /** A store that is down, in our own words: its driver's message is about clusters and servers. */
    private static Optional<String> ofStores(Throwable cause) {
        return Optional.ofNullable(
                switch (cause) {
                    case MongoTimeoutException _ -> "The document store does not answer: " + STATUS;
                    case MongoSocketException _ -> "The document store does not answer: " + STATUS;
                    case SQLException away when isOfConnections(away) -> "PostgreSQL does not answer: " + STATUS;
                    case SQLException broken ->
                        "PostgreSQL refuses the request (%s): %s".formatted(line(broken), STATUS);
                    case MongoException broken ->
                        "The document store refuses the request (%s): %s".formatted(line(broken), STATUS);
                    default -> null;
                });
    }

    /** Class 08 of the SQL standard. */
    private static boolean isOfConnections(SQLException failure) {
        return String.valueOf(failure.getSQLState()).startsWith("08");
    }

    private static Optional<String> ofConnections(Throwable cause) {
        return cause instanceof IOException broken
                ? Optional.of("A connection or a file broke off (%s): %s".formatted(line(broken), STATUS))
                : Optional.empty();
    }

    private static String unexpected(Throwable cause) {
        return "This should not happen (%s: %s): -D%s=true shows where it does."
                .formatted(cause.getClass().getSimpleName(), line(cause), TRACE);
    }

    private static String kind(FileSystemException cause) {
        return cause.getReason() == null ? cause.getClass().getSimpleName() : cause.getReason();
    }

    /** Only the first line: drivers' messages are long. */
    static String line(Throwable cause) {
        return Optional.ofNullable(cause.getMessage()).stream()
                .flatMap(String::lines)
                .map(String::strip)
                .filter(line -> !line.isEmpty())
                .findFirst()
                .orElseGet(() -> name(cause));
    }

    /** A readable name of an exception without a message, such as {@code connect}. */
    private static String name(Throwable cause) {
        return cause.getClass()
                .getSimpleName()
                .replaceFirst("(Exception|Error)$", "")
                .toLowerCase(Locale.ROOT);
    }
}
