package nl.sluitend.infra.docs;

import static java.util.stream.Collectors.joining;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Properties;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * A page of the workbench, as the gateway's own list has it; only the gateway sees that list itself.
 *
 * @param key what the navigation calls it, without its language
 * @param address where it is; what is about somebody has a name in braces
 * @param view its template, below the folder of the gateway's resources
 * @param operations whoever may use one of these may open it
 */
public record ListedPage(String key, String address, String view, List<String> operations) {

    private static final Path GATEWAY = Path.of("..", "gateway", "src", "main");
    private static final Path RESOURCES = GATEWAY.resolve("resources/nl/sluitend/gateway");
    private static final Path LIST = GATEWAY.resolve("java/nl/sluitend/gateway/pages/WorkbenchPage.java");

    private static final Pattern LINE =
            Pattern.compile("([A-Z_]+)\\(\\s*\"(/[^\"]*)\",\\s*\"([^\"]+)\",([^)]*)\\)\\s*[,;]");

    private static final Pattern QUOTED = Pattern.compile("\"(\\w+)\"");
    private static final Pattern LEAD = Pattern.compile("(?s)<h1.*?<p[^>]*th:text=\"#\\{([\\w.]+)");
    private static final Pattern ROLE = Pattern.compile("[A-Z_]+");

    /** All of them, in the order of the navigation. */
    public static List<ListedPage> all() {
        return LINE.matcher(Documents.text(LIST))
                .results()
                .map(ListedPage::listed)
                .toList();
    }

    private static ListedPage listed(MatchResult line) {
        return new ListedPage(
                line.group(1).toLowerCase(Locale.ROOT).replace('_', '-'),
                line.group(2),
                line.group(3),
                QUOTED.matcher(line.group(4))
                        .results()
                        .map(word -> word.group(1))
                        .toList());
    }

    /** The file of its picture: of {@code /dossiers/{inhabitant}} it is dossiers-one.png. */
    String picture() {
        return address.substring(1).replaceAll("/\\{\\w+}", "-one").replace('/', '-') + ".png";
    }

    /** What its part of docs/pages.md must have: its address, and its picture with words. */
    Pattern part() {
        return Pattern.compile("(?s)`" + Pattern.quote(address) + "`.{0,1000}!\\[[^\\]]{15,}]\\(pages/"
                + Pattern.quote(picture()) + "\\)");
    }

    /** Its part as it can be begun with: whose it is by the schema, and its own first words. */
    String begun() {
        return "\n## %s\n\n`%s` · %s. %s\n\n![The page %s in Dutch, as its reader sees it](pages/%s)\n"
                .formatted(title(), address, roles(), lead(), title(), picture());
    }

    private String title() {
        return words("pages").getProperty("nav." + key, key);
    }

    private String roles() {
        var schemas = GATEWAY.resolve("resources/graphql");
        try (var files = Files.list(schemas)) {
            return files.map(Documents::text)
                    .flatMap(schema -> operations.stream().flatMap(operation -> roles(operation, schema)))
                    .distinct()
                    .map(role -> role.toLowerCase(Locale.ROOT).replace('_', ' '))
                    .collect(joining(", "));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static Stream<String> roles(String operation, String schema) {
        return Pattern.compile("(?s)\\n  " + operation + "\\b.*?@allow(AnyRole|\\(roles: \\[([^\\]]*)])")
                .matcher(schema)
                .results()
                .flatMap(allowed ->
                        allowed.group(1).equals("AnyRole") ? Stream.of("EVERYBODY") : rolesIn(allowed.group(2)));
    }

    private static Stream<String> rolesIn(String allowed) {
        return ROLE.matcher(allowed).results().map(MatchResult::group);
    }

    private String lead() {
        return LEAD.matcher(Documents.text(RESOURCES.resolve(view + ".html")))
                .results()
                .map(lead -> words(view.substring(0, view.indexOf('/'))).getProperty(lead.group(1), ""))
                .findFirst()
                .orElse("")
                .replace("''", "'");
    }

    private static Properties words(String context) {
        var words = new Properties();
        try (var text = new StringReader(Documents.text(RESOURCES.resolve(context + "/pages_en.properties")))) {
            words.load(text);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
        return words;
    }
}
