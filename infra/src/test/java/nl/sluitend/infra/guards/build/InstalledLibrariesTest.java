package nl.sluitend.infra.guards.build;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/**
 * What a module needs to run is installed with it. A dependency that the module of the tests declares for tests only is left
 * out of its installation, also where another module brings it along: Maven takes the nearest word.
 */
class InstalledLibrariesTest {

    private static final List<String> BELOW = List.of(
            "shared-kernel",
            "command-side",
            "query-side",
            "gateway",
            "infra/application",
            "infra/embedded",
            "infra/launcher",
            "infra/demo");
    private static final Pattern DEPENDENCY = Pattern.compile("(?s)<dependency>.*?</dependency>");
    private static final Pattern ARTIFACT = Pattern.compile("<artifactId>([^<]+)</artifactId>");

    @Test
    void noLibraryOfTheProductIsForTestsOnly() throws Exception {
        var needed = new TreeSet<String>();
        for (var module : BELOW) {
            needed.addAll(declared(Files.readString(Path.of("..", module, "pom.xml")), false));
        }
        assertThat(needed).contains("graphql-java", "picocli");
        assertThat(declared(Files.readString(Path.of("pom.xml")), true)).doesNotContainAnyElementsOf(needed);
    }

    @Test
    void oneThatIsForTestsOnlyIsFound() {
        var seeded = "<dependency><artifactId>graphql-java</artifactId><scope>test</scope></dependency>";

        assertThat(declared(seeded, true)).containsExactly("graphql-java");
        assertThat(declared(seeded, false)).isEmpty();
    }

    private static Set<String> declared(String pom, boolean forTests) {
        return DEPENDENCY
                .matcher(pom)
                .results()
                .map(found -> found.group())
                .filter(found -> found.contains("<scope>test</scope>") == forTests)
                .flatMap(found -> ARTIFACT.matcher(found).results().limit(1))
                .map(found -> found.group(1))
                .collect(Collectors.toUnmodifiableSet());
    }
}
