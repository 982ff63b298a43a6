package nl.sluitend.infra.embedded.keycloak;

import static java.util.stream.Collectors.toCollection;
import static java.util.stream.Collectors.toMap;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.PropertyResourceBundle;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The sign-in's pages and words, held against those of Keycloak that they replace; how they look is for a browser. */
class SignInThemeTest {

    private static final Path THEME = Path.of("embedded/src/main/keycloak/themes/sluitend");
    private static final Path LOGIN = THEME.resolve("login");
    private static final Path WORKBENCH = Path.of("../gateway/src/main/resources/static/pages");
    private static final List<String> LOOK = List.of("tokens.css", "sluitend.css", "icon.svg");

    private static final Pattern KEYCLOAKS = Pattern.compile("org\\.keycloak\\.keycloak-themes-\\d.*\\.jar");
    private static final Pattern SAID = Pattern.compile("\\bmsg\\(\"([\\w.-]+)\"");
    private static final Pattern ARGUMENT = Pattern.compile("\\{\\d}");
    /** To MessageFormat it begins a quotation. */
    private static final Pattern SINGLE_QUOTE = Pattern.compile("(?<!')'(?!')");

    private static final Pattern ACTIVE =
            Pattern.compile("\\s(on[a-z]+|style)=|javascript:|<style|<script(?! type=\"importmap\")");

    /** What pages are made of; no page by itself. */
    private static final Set<String> PARTS = Set.of("parts.ftl");

    @TempDir
    @SuppressWarnings("NullAway.Init")
    private Path home;

    @Test
    void everyFileArrivesAndWhatAnEarlierBuildLeftGoes() throws IOException {
        var left = written("themes/sluitend/login/register.ftl");
        var compressed = written("data/tmp/kc-gzip-cache/l8kf3/login/sluitend/css/sign-in.css.gz");
        var somebodyElses = written("themes/other/login/theme.properties");

        SignInTheme.copyTo(home);
        SignInTheme.copyTo(home);

        var arrived = home.resolve("themes/sluitend");
        for (var file : filesBelow(THEME)) {
            assertThat(arrived.resolve(file)).hasSameBinaryContentAs(THEME.resolve(file));
        }
        for (var file : LOOK) {
            assertThat(arrived.resolve("login/resources/pages").resolve(file))
                    .hasSameBinaryContentAs(WORKBENCH.resolve(file));
        }
        assertThat(filesBelow(arrived)).hasSize(filesBelow(THEME).size() + LOOK.size());
        assertThat(left).doesNotExist();
        assertThat(compressed).doesNotExist();
        assertThat(somebodyElses).exists();
    }

    @Test
    void theRealmSignsInWithItInTheLanguagesThatItSpeaks() throws IOException {
        var realm = JsonMapper.shared().readTree(RealmFile.whole());

        assertThat(realm.get("loginTheme").asString()).isEqualTo("sluitend");
        assertThat(realm.get("internationalizationEnabled").asBoolean()).isTrue();
        assertThat(realm.get("defaultLocale").asString()).isEqualTo("nl");
        assertThat(realm.get("supportedLocales").valueStream().map(JsonNode::asString))
                .containsExactly("nl", "en")
                .allSatisfy(language -> assertThat(words(language)).containsKey("locale_" + language));
    }

    @Test
    void bothLanguagesSayTheSameOfTheSameThings() throws IOException {
        assertThat(arguments("nl")).hasSizeGreaterThan(40).isEqualTo(arguments("en"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"nl", "en"})
    void everyTextSaysSomething(String language) throws IOException {
        assertThat(words(language).values())
                .allSatisfy(text -> assertThat(text).isNotBlank().doesNotContainPattern(SINGLE_QUOTE));
    }

    @ParameterizedTest
    @ValueSource(strings = {"nl", "en"})
    void whatAPageSaysIsInOurWordsOrKeycloaks(String language) throws IOException {
        var known = new TreeSet<>(keycloaksKeys(language));
        known.addAll(words(language).keySet());

        assertThat(known).containsAll(saidByPages());
    }

    /** A later Keycloak may call something otherwise; then our text would never be shown again. */
    @Test
    void everyTextIsSaidByAPageOrReplacesOneOfKeycloaks() throws IOException {
        var known = new TreeSet<>(keycloaksKeys("en"));
        known.addAll(saidByPages());
        known.addAll(Set.of("locale_nl", "locale_en"));

        assertThat(known).containsAll(words("nl").keySet());
    }

    @Test
    void everyPageReplacesOneOfKeycloaks() throws IOException {
        try (var jar = FileSystems.newFileSystem(keycloaksThemes())) {
            var base = jar.getPath("theme/base/login");
            assertThat(pages().keySet())
                    .hasSizeGreaterThan(8)
                    .containsAll(PARTS)
                    .allMatch(name -> PARTS.contains(name) || Files.exists(base.resolve(name)));
        }
    }

    @Test
    void noPageNeedsAScript() throws IOException {
        assertThat(pages().values()).allSatisfy(page -> assertThat(page).doesNotContainPattern(ACTIVE));
        assertThat(List.of(
                        "<form onsubmit=\"send()\">",
                        "<a href=\"javascript:send()\">",
                        "<p style=\"color: red\">",
                        "<script src=\"send.js\">"))
                .allSatisfy(seeded -> assertThat(seeded).containsPattern(ACTIVE));
    }

    private Path written(String name) throws IOException {
        var file = home.resolve(name);
        Files.createDirectories(file.getParent());
        return Files.writeString(file, "of an earlier build");
    }

    private static List<Path> filesBelow(Path folder) throws IOException {
        try (var files = Files.walk(folder)) {
            return files.filter(Files::isRegularFile).map(folder::relativize).toList();
        }
    }

    /** The templates, by name. */
    private static Map<String, String> pages() throws IOException {
        var pages = new TreeMap<String, String>();
        for (var file : filesBelow(LOGIN)) {
            if (file.toString().endsWith(".ftl")) {
                pages.put(file.toString(), Files.readString(LOGIN.resolve(file)));
            }
        }
        return pages;
    }

    private static Set<String> saidByPages() throws IOException {
        return pages().values().stream()
                .flatMap(page -> SAID.matcher(page).results())
                .map(said -> said.group(1))
                .collect(toCollection(TreeSet::new));
    }

    /** Of each text what is filled in. */
    private static Map<String, List<String>> arguments(String language) throws IOException {
        return words(language).entrySet().stream()
                .collect(toMap(
                        Map.Entry::getKey,
                        text -> ARGUMENT.matcher(text.getValue())
                                .results()
                                .map(MatchResult::group)
                                .sorted()
                                .toList()));
    }

    private static Map<String, String> words(String language) throws IOException {
        var bundle = bundle(LOGIN.resolve(file(language)));
        return bundle.keySet().stream().collect(toMap(key -> key, bundle::getString));
    }

    private static Set<String> keycloaksKeys(String language) throws IOException {
        try (var jar = FileSystems.newFileSystem(keycloaksThemes())) {
            return bundle(jar.getPath("theme/base/login", file(language))).keySet();
        }
    }

    private static String file(String language) {
        return "messages/messages_" + language + ".properties";
    }

    private static PropertyResourceBundle bundle(Path file) throws IOException {
        try (var reader = Files.newBufferedReader(file)) {
            return new PropertyResourceBundle(reader);
        }
    }

    private static Path keycloaksThemes() throws IOException {
        var libraries = KeycloakDistribution.unpacked().orElseThrow().folder().resolve("lib/lib/main");
        try (var files = Files.list(libraries)) {
            return files.filter(file -> KEYCLOAKS
                            .matcher(String.valueOf(file.getFileName()))
                            .matches())
                    .findFirst()
                    .orElseThrow();
        }
    }
}
