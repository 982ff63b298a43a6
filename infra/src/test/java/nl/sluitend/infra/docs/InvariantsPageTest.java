package nl.sluitend.infra.docs;

import static java.util.stream.Collectors.toSet;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Objects;
import java.util.Set;
import java.util.regex.Pattern;
import nl.sluitend.kernel.rule.Ground;
import nl.sluitend.kernel.rule.Rule;
import org.junit.jupiter.api.Test;

/** Whoever reads the number of an invariant at a rule finds what it says. */
class InvariantsPageTest {

    /** Laws of a computation: properties guard them, no rule does. */
    private static final Set<String> COMPUTED = Set.of("R1", "I1");

    private static final String TEXT = new Page("invariants.md").text();
    private static final Pattern ROW = Pattern.compile("(?m)^\\| ([RI]\\d+) \\|");
    private static final Pattern TYPE = Pattern.compile("(?<=[|,] )`([A-Z]\\w+)`");

    @Test
    void eachIsTheGroundOfARule() {
        var written = ROW.matcher(TEXT).results().map(row -> row.group(1)).collect(toSet());
        written.removeAll(COMPUTED);
        assertThat(written)
                .containsExactlyInAnyOrderElementsOf(Rules.all().stream()
                        .map(InvariantsPageTest::invariantOf)
                        .filter(invariant -> !invariant.isEmpty())
                        .collect(toSet()));
    }

    @Test
    void eachRuleThatThePageNamesIsThere() {
        var rules = Rules.all().stream().map(Class::getSimpleName).collect(toSet());
        rules.add("TaskTimeline");
        assertThat(TYPE.matcher(TEXT).results().map(name -> name.group(1)).collect(toSet()))
                .isSubsetOf(rules)
                .hasSizeGreaterThan(8);
    }

    private static String invariantOf(Class<? extends Rule> rule) {
        return Objects.requireNonNull(rule.getAnnotation(Ground.class)).invariant();
    }
}
