package nl.sluitend.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** A rule that no test has seen refuse anything is a wish. {@link Contract.Result#refusedBy} is what proves a refusal. */
class EveryRuleSaysNoTest {

    private static final Pattern REFUSED = Pattern.compile("\\.refusedBy\\((\\w+)\\.class\\)");

    @Test
    void eachRuleOfThisModuleRefusesInSomeTest() throws IOException {
        try (var sources = Files.walk(Path.of("src/test/java"))) {
            assertThat(sources.filter(file -> file.toString().endsWith("Test.java"))
                            .flatMap(EveryRuleSaysNoTest::refusals)
                            .distinct())
                    .containsExactlyInAnyOrderElementsOf(RulesOfThisModule.all().stream()
                            .map(Class::getSimpleName)
                            .toList());
        }
    }

    private static Stream<String> refusals(Path source) {
        try {
            return REFUSED.matcher(Files.readString(source)).results().map(EveryRuleSaysNoTest::rule);
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    private static String rule(MatchResult refusal) {
        return refusal.group(1);
    }
}
