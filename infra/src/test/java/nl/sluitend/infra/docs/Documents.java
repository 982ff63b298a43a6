package nl.sluitend.infra.docs;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Predicate;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import nl.sluitend.infra.launcher.Sluitend;
import picocli.CommandLine;

/**
 * What documents say of the product, held against the product.
 *
 * @param folder of the project
 * @param pages the documents, by their place in it
 */
record Documents(Path folder, List<Path> pages) {

    private static final Pattern COMMAND = Pattern.compile("\\./sluitend +([a-z]+)([^`#|\\n]*)");
    private static final Pattern TABLE = Pattern.compile("(?m)^\\| `([a-z]+)( [^`]*--[^`]*)`");
    private static final Pattern OPTION = Pattern.compile("--[a-z][a-z-]*");
    private static final Pattern LINK = Pattern.compile("]\\((?!https?:|#|mailto:)([^)#\\s]+)");
    private static final Pattern ADR = Pattern.compile("\\bADR (\\d+)");
    private static final Pattern SETTING = Pattern.compile("(?:-D|`)(sluitend\\.[a-z.-]+[a-z])");
    private static final Pattern TEST = Pattern.compile("-Dtest=(\\w+)");
    private static final Pattern CODE = Pattern.compile("`([a-z]+(?:-[a-z][a-z0-9]*)+)`");
    private static final Pattern ADDRESS = Pattern.compile("`(?:[A-Z]+ )?(/[a-z][\\w./-]*)`");
    private static final Pattern HEADER = Pattern.compile("`(X-[A-Za-z-]+)");

    /** The product's own, without what is written by machines. */
    static Documents ofTheProduct() {
        var folder = Path.of("..").toAbsolutePath().normalize();
        return new Documents(
                folder,
                Stream.concat(
                                Stream.of("README.md", "CONTRIBUTING.md").map(folder::resolve),
                                Stream.of("docs", "docs/adr")
                                        .map(folder::resolve)
                                        .flatMap(Documents::files))
                        .filter(file -> file.toString().endsWith(".md"))
                        .filter(file -> !file.endsWith("benchmarks.md"))
                        .toList());
    }

    /** What is said and is not so. */
    List<String> untrue() {
        var code = Sources.of(folder);
        return pages.stream().flatMap(page -> untrue(page, text(page), code)).toList();
    }

    private Stream<String> untrue(Path page, String text, Sources code) {
        return Stream.of(
                        commands(text),
                        said(LINK, text).filter(link -> !Files.exists(page.resolveSibling(link))),
                        said(ADR, text).filter(Predicate.not(this::isDecided)),
                        said(SETTING, text).filter(name -> !code.haveSetting(name)),
                        said(ADDRESS, text).filter(address -> !code.haveAddress(address)),
                        said(HEADER, text).filter(name -> !code.say(name)),
                        said(TEST, text).filter(name -> !code.say("class " + name)),
                        said(CODE, text).filter(word -> !code.haveCode(word)))
                .flatMap(wrong -> wrong)
                .map(wrong -> folder.relativize(page) + ": " + wrong);
    }

    private static Stream<String> said(Pattern pattern, String text) {
        return pattern.matcher(text).results().map(found -> found.group(1)).distinct();
    }

    private static Stream<String> commands(String text) {
        return Stream.of(COMMAND, TABLE)
                .flatMap(pattern -> pattern.matcher(text).results())
                .flatMap(Documents::wrongIn);
    }

    private static Stream<String> wrongIn(MatchResult command) {
        var verb = Sluitend.commandLine().getSubcommands().get(command.group(1));
        return verb == null
                ? Stream.of(command.group())
                : OPTION.matcher(command.group(2))
                        .results()
                        .map(MatchResult::group)
                        .filter(option -> !knows(verb, option))
                        .map(option -> command.group(1) + " " + option);
    }

    /** Benchmark and torture hand their options on to programs of their own. */
    private static boolean knows(CommandLine verb, String option) {
        return option.equals("--help")
                || verb.getCommandSpec().findOption(option) != null
                || List.of("benchmark", "torture").contains(verb.getCommandName());
    }

    private boolean isDecided(String number) {
        return files(folder.resolve("docs/adr"))
                .anyMatch(file ->
                        String.valueOf(file.getFileName()).startsWith("%04d-".formatted(Integer.parseInt(number))));
    }

    private static Stream<Path> files(Path folder) {
        try (var files = Files.list(folder)) {
            return files.filter(Files::isRegularFile).sorted().toList().stream();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
