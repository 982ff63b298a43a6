package nl.sluitend.infra.guards.build;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.jar.JarEntry;
import java.util.jar.JarOutputStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a production runs holds nothing of the demo: no name faker, no people with passwords, no caseload, no story. */
class ProductionTest {

    @TempDir
    private Path seeded;

    @Test
    void aProductionHoldsNothingOfTheDemo() throws IOException {
        var production = ClassPath.of("launcher", "production");

        assertThat(production.files()).hasSizeGreaterThan(800);
        assertThat(production.ofTheDemo()).isEmpty();
    }

    @Test
    void theProductItselfRunsWithoutItsCommandLineAndWithoutStoresOfItsOwn() throws IOException {
        var application = ClassPath.of("application", "application");

        assertThat(application.ofTheDemo()).isEmpty();
        assertThat(application.names())
                .anyMatch(name -> name.startsWith("axon-"))
                .noneMatch(name -> name.matches("(embedded|mongo-java-server|picocli|jsoup).*"));
    }

    @ParameterizedTest
    @CsvSource({
        "nl/sluitend/infra/demo/Story.class, story",
        "nl/sluitend/infra/story/Story.class, story",
        "nl/sluitend/infra/launcher/FirstCaseload.class, anything",
        "nl/sluitend/infra/launcher/Start.class, as nl/sluitend/infra/demo/DemoPeople",
        "META-INF/services/nl.sluitend.infra.launcher.Verb, nl.sluitend.infra.demo.story.Story",
        "nl/sluitend/infra/postcodes.csv, amina@voorbeeld.test",
        "'keycloak/sluitend-realm.json', '{\"type\": \"password\", \"value\": \"welcome\"}'"
    })
    void aSeededFileOfTheDemoIsFound(String name, String content) throws IOException {
        var classes = seeded.resolve("classes");
        var file = classes.resolve(name);
        Files.createDirectories(file.getParent());
        Files.writeString(file, content);
        Files.createDirectories(classes.resolve("nl/sluitend"));
        Files.writeString(classes.resolve("nl/sluitend/Innocent.class"), "history, people, demonstrations");

        assertThat(new ClassPath(List.of(classes)).ofTheDemo()).containsExactly("classes: " + name);
    }

    @Test
    void inAJarAsWell() {
        var jar = jar(seeded.resolve("launcher.jar"), "nl/sluitend/infra/demo/story/Story.class", "");

        assertThat(new ClassPath(List.of(jar)).ofTheDemo())
                .containsExactly("launcher.jar: nl/sluitend/infra/demo/story/Story.class");
    }

    @Test
    void aLibraryOfTheDemoIsFound() {
        var libraries = Stream.of("datafaker-2.7.0.jar", "commons-text-1.14.0.jar", "spring-core-7.0.8.jar");

        assertThat(new ClassPath(libraries.map(this::library).toList()).ofTheDemo())
                .containsExactly("datafaker-2.7.0.jar", "commons-text-1.14.0.jar");
    }

    private Path library(String name) {
        return jar(seeded.resolve(name), "net/example/Faker.class", "");
    }

    private static Path jar(Path jar, String name, String content) {
        try (var out = new JarOutputStream(Files.newOutputStream(jar))) {
            out.putNextEntry(new JarEntry(name));
            out.write(content.getBytes(UTF_8));
            return jar;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
