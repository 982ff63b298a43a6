package nl.sluitend.infra.audit;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** An auditor reads what a rule says, whichever side it stands on. */
class RulesInBundlesTest {

    private final RulesInBundles rules = new RulesInBundles();

    @ParameterizedTest
    @ValueSource(
            strings = {
                "an-assertion-is-not-in-the-future",
                "cursors-come-from-the-list-itself",
                "the-contact-person-can-be-called",
                "token-refused"
            })
    void theWordsOfEachSideAreFound(String code) {
        assertThat(rules.of(code)).hasValueSatisfying(words -> {
            assertThat(words.nl()).isNotBlank().isNotEqualTo(words.en());
            assertThat(words.en()).isNotBlank();
        });
    }

    /** The log has no values of the case: where they stood something is left out. */
    @Test
    void whatBelongsToACaseIsLeftOut() {
        assertThat(rules.of("agreements-of-one-kind-do-not-overlap")).hasValueSatisfying(words -> {
            assertThat(words.nl()).doesNotContain("{", "}").contains("…");
            assertThat(words.en()).doesNotContain("{", "}").contains("…");
        });
    }

    @Test
    void aCodeOfNoRuleHasNoWords() {
        assertThat(rules.of("of-nothing")).isEmpty();
    }
}
