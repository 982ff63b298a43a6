package nl.sluitend.infra.demo.caseload;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.Callable;
import nl.sluitend.infra.launcher.Verb;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** {@code caseload}: writes a feed of people who do not exist. Exit code 2 when the options are impossible. */
@Command(
        name = "caseload",
        mixinStandardHelpOptions = true,
        description = {
            "Writes a UWV WW feed of people who do not exist, in the numbers that CBS counts.",
            "Region, date and seed fix every byte."
        },
        footer = "Bron: CBS (CC BY 4.0). Ages and occupations are drawn from proxies, the rest is invented.")
public final class Caseload implements Callable<Integer>, Verb {

    @Spec
    @SuppressWarnings("NullAway.Init") // picocli sets it
    private CommandSpec spec;

    @ArgGroup(multiplicity = "1")
    private Where where = new Where();

    @Option(
            names = "--as-of",
            required = true,
            paramLabel = "DATE",
            converter = ExtractionDay.class,
            description = "The day of the extraction, as 2026-11-01.")
    private LocalDate asOf = LocalDate.EPOCH;

    @Option(
            names = "--seed",
            paramLabel = "NUMBER",
            defaultValue = "7",
            description = "Other seed, other people (default: ${DEFAULT-VALUE}).")
    private long seed;

    @Option(names = "--stock", description = "All WW cases, not only those that end within 180 days.")
    private boolean stock;

    @Option(names = "--out", paramLabel = "FILE", description = "Where to write (default: standard output).")
    private @Nullable Path out;

    /** Which part of the country. */
    static final class Where {

        @Option(
                names = "--region",
                paramLabel = "REGION",
                description = "Labour market region, by code (AM19) or name; may be repeated.")
        private List<String> regions = List.of();

        @Option(names = "--country", description = "The whole country.")
        private boolean country;
    }

    @Override
    public Integer call() {
        var feed = feed();
        try (var file = open();
                var progress = CaseloadProgress.over(feed.stock())) {
            new Summary(spec.commandLine().getErr()).print(feed.writeTo(file, progress::step));
            return ExitCode.OK;
        } catch (IOException e) {
            spec.commandLine().getErr().printf("The feed was not written to its end: %s%n", e.getMessage());
            return ExitCode.SOFTWARE;
        }
    }

    private CaseloadFeed feed() {
        var extent = stock ? Extent.STOCK : Extent.ENDING;
        try {
            return where.country
                    ? CaseloadFeed.ofCountry(asOf, seed, extent)
                    : CaseloadFeed.of(where.regions, asOf, seed, extent);
        } catch (UnknownRegion unknown) {
            throw new ParameterException(spec.commandLine(), unknown.getMessage(), unknown);
        }
    }

    private OutputStream open() {
        try {
            return out == null ? new FileOutputStream(FileDescriptor.out) : Files.newOutputStream(out);
        } catch (IOException e) {
            throw new ParameterException(
                    spec.commandLine(),
                    "'%s' cannot be written; name a file in a folder that exists".formatted(out),
                    e);
        }
    }
}
