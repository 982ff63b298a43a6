package nl.sluitend.infra.docs;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toSet;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import java.util.ResourceBundle;
import java.util.Set;
import nl.sluitend.kernel.rule.Rulebook;
import org.junit.jupiter.api.Test;

/** The errors page is what the code says; {@code -Dsluitend.docs.write} writes it anew. */
class ErrorsPageTest {

    private static final Page PAGE = new Page("errors.md");

    @Test
    void thePageOfErrorsIsWhatTheRulesSay() {
        if (Boolean.getBoolean(Page.WRITE)) {
            PAGE.write(ErrorsPage.text());
        }
        assertThat(PAGE.text())
                .as("docs/errors.md differs from the rules: run this test with -D%s=true", Page.WRITE)
                .isEqualTo(ErrorsPage.text());
    }

    @Test
    void aCodeBelongsToOneRule() {
        assertThat(Rules.all()).extracting(Rulebook::codeOf).doesNotHaveDuplicates();
    }

    @Test
    void noModuleKeepsWordsForARuleThatIsGone() {
        Rules.all().stream()
                .collect(groupingBy(Rules::moduleOf, mapping(Rulebook::codeOf, toSet())))
                .forEach((module, codes) -> {
                    assertThat(spokenFor(module, "nl")).isEqualTo(codes);
                    assertThat(spokenFor(module, "en")).isEqualTo(codes);
                });
    }

    private static Set<String> spokenFor(String module, String language) {
        return ResourceBundle.getBundle("nl.sluitend." + module + ".refusals", Locale.of(language)).keySet().stream()
                .map(key -> key.replaceAll("\\.(message|remedy)$", ""))
                .collect(toSet());
    }
}
