package nl.sluitend.infra.guards.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The benchmark and the torture are programs of their own, and read as the product does: by their sources. */
class ProgramsTest {

    /** Below the tests of the guards lie sources of somebody who follows a guide. */
    private static final Pattern SOURCE = Pattern.compile("^(?!.*/(test|target)/).*/src/main/java/");

    private static final Set<String> OF_EVERY_PACKAGE = Set.of("package-info.java");

    @ParameterizedTest
    @ValueSource(strings = {"benchmark", "torture"})
    void theirPackagesStandOnFloors(String program) throws IOException {
        var known = Imports.of(sources(Path.of(program)));
        assertThat(known).hasSizeGreaterThan(4);
        assertThat(Imports.circles(known)).isEmpty();
    }

    @Test
    void theGuardFindsCircles() {
        var known = Imports.in(List.of(
                "package a.low;\nimport java.util.List;\nimport a.low.Own;\nclass A {}",
                "package a.mid;\nimport a.low.A;\nimport static a.far.C.of;\nclass B {}",
                "package a.far;\nimport a.mid.B.Inner;\nclass C {}",
                "package a.top;\nimport a.far.C;\nclass D {}"));
        assertThat(Imports.circles(known)).containsExactly("a.far", "a.mid");
    }

    /** Somebody who reads one of them has both before them. */
    @ParameterizedTest
    @ValueSource(strings = {"benchmark", "torture"})
    void theirTypesHaveNamesOfTheirOwn(String program) throws IOException {
        var product = sources(Path.of("..")).stream()
                .filter(source -> !source.startsWith("../infra/benchmark") && !source.startsWith("../infra/torture"))
                .toList();
        assertThat(product).hasSizeGreaterThan(500);
        var names = names(sources(Path.of(program)));
        assertThat(names).hasSizeGreaterThan(50).doesNotHaveDuplicates();
        assertThat(names).doesNotContainAnyElementsOf(names(product));
    }

    private static List<String> names(List<Path> sources) {
        return sources.stream()
                .map(source -> source.getFileName().toString())
                .filter(name -> !OF_EVERY_PACKAGE.contains(name))
                .toList();
    }

    private static List<Path> sources(Path folder) throws IOException {
        try (var files = Files.walk(folder)) {
            return files.filter(file -> file.toString().endsWith(".java"))
                    .filter(file -> SOURCE.matcher(file.toString()).find())
                    .toList();
        }
    }
}
