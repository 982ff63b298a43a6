package nl.sluitend.infra.docs;

import static java.util.stream.Collectors.toSet;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import nl.sluitend.kernel.rule.Rulebook;
import org.junit.jupiter.api.Test;

/** The errors page is what the code says; {@code -Dsluitend.docs.write=true} writes it anew. */
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
    void everyContextSaysTheSameInBothLanguages() {
        assertThat(Bundle.all())
                .isNotEmpty()
                .allSatisfy(bundle ->
                        assertThat(bundle.en().keySet()).isEqualTo(bundle.nl().keySet()));
    }

    @Test
    void everyRefusalHasAMessageAndARemedy() {
        assertThat(Bundle.all())
                .filteredOn(Bundle::holdsRefusals)
                .isNotEmpty()
                .allSatisfy(bundle -> assertThat(bundle.nl().keySet())
                        .isEqualTo(bundle.codes().stream()
                                .flatMap(code -> Stream.of(code + ".message", code + ".remedy"))
                                .collect(toSet())));
    }

    @Test
    void theWordsOfARuleLieWithTheRule() {
        var ruled = Rules.all().stream().map(Rulebook::codeOf).collect(toSet());
        assertThat(Bundle.all())
                .filteredOn(Bundle::holdsRefusals)
                .allSatisfy(bundle -> assertThat(bundle.codes())
                        .filteredOn(ruled::contains)
                        .containsExactlyInAnyOrderElementsOf(Rules.in(bundle.module(), bundle.context())
                                .map(Rulebook::codeOf)
                                .toList()));
    }

    @Test
    void onlyTheGatewaySaysWhatNoRuleSays() {
        var ruled = Rules.all().stream().map(Rulebook::codeOf).collect(toSet());
        assertThat(Bundle.all())
                .filteredOn(Bundle::holdsRefusals)
                .filteredOn(bundle -> !bundle.module().equals("gateway"))
                .isNotEmpty()
                .allSatisfy(bundle -> assertThat(ruled).containsAll(bundle.codes()));
    }
}
